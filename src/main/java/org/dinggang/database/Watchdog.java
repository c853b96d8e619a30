package org.dinggang.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stops the server when this process dies without having done so itself. A shell reads a pipe that only we hold; at its end it asks
 * the one process that it was told of to stop, if that still serves the data, and stays until it has.
 *
 * <p>Windows has no such shell. There the server goes on, and the next start takes it over.
 */
final class Watchdog implements AutoCloseable {
    /** The program that a watchdog runs. */
    static final String PROGRAM = "sh";

    /** What a terminal sends to all of its programs must not end it before the program. */
    private static final String SCRIPT = """
            trap '' HUP INT QUIT TERM
            server=$2
            while read -r line; do server=$line; done
            [ -n "$server" ] || exit 0
            serves() { read -r first <"$1" && [ "$first" = "$server" ]; }
            serves "$1" && kill -INT "$server" || exit 0
            rounds=0
            while [ $rounds -lt 600 ] && serves "$1" && kill -0 "$server"; do
              sleep 0.1
              rounds=$((rounds + 1))
            done
            """;

    private final @Nullable Process shell;

    private Watchdog(@Nullable Process shell) {
        this.shell = shell;
    }

    /** A watchdog that does nothing. */
    static Watchdog none() {
        return new Watchdog(null);
    }

    /** Starts a watchdog, which leaves word in the lock, before there is a server. */
    static Watchdog start(ServerFiles files, InstanceLock lock) throws IOException {
        return start(files, lock, "");
    }

    /** Starts one for a server that runs: from its first moment on it knows whom to stop. */
    static Watchdog replace(ServerFiles files, InstanceLock lock, long server) throws IOException {
        return start(files, lock, Long.toString(server));
    }

    private static Watchdog start(ServerFiles files, InstanceLock lock, String server) throws IOException {
        if (Platform.WINDOWS) {
            return none();
        }
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        PROGRAM, "-c", SCRIPT, "watchdog", files.pidFile().toString(), server))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Process shell = builder.start();
        lock.watchedBy(shell.pid());
        return new Watchdog(shell);
    }

    /** Tells it which server to stop; the last word counts. */
    void watch(long server) throws IOException {
        if (shell != null) {
            OutputStream words = shell.getOutputStream();
            words.write((server + "\n").getBytes(US_ASCII));
            words.flush();
        }
    }

    /** Whether somebody has ended it. */
    boolean isGone() {
        return shell != null && !shell.isAlive();
    }

    /** Lets go: the server, if it still runs, is stopped now. */
    @Override
    public void close() throws IOException {
        if (shell != null) {
            shell.getOutputStream().close();
        }
    }
}
