package org.dinggang.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.dinggang.model.Text;

/**
 * Starts, takes over and stops the server of a data directory.
 *
 * @param superuser whoever has this password is who made the data
 */
record ServerControl(
        ServerFiles files,
        ServerBinaries binaries,
        ServerAccount account,
        Command command,
        ServerOptions options,
        Login superuser) {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration PROCESS_LIMIT = Duration.ofSeconds(3);
    private static final int START_ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 50;
    private static final long LOG_BYTES = 10_000_000;
    private static final int LOG_LINES = 10;
    private static final String NOT_ADMITTED = "28";

    /** Whether that server still works. */
    boolean runs(PidFile server) {
        return processes().serves(server.pid());
    }

    /**
     * A server that works: the one that an earlier owner has left behind, or a new one.
     *
     * @param port where it has to listen; 0 for any
     */
    PidFile running(int port) throws IOException {
        Optional<PidFile> adopted = adopt(port);
        if (adopted.isPresent()) {
            return adopted.get();
        }
        awaitEndOfProcesses();
        Files.deleteIfExists(files.pidFile());
        return start(port);
    }

    /** Waits until the watchdog of a dead owner has done its work, so that nothing is taken over that is about to stop. */
    void await(OptionalLong watchdog) throws IOException {
        if (watchdog.isPresent()) {
            await(STOP_LIMIT, () -> !ServerProcesses.lives(watchdog.getAsLong(), Watchdog.PROGRAM) || !anyRuns());
        }
    }

    /** Stops the server: at once for its clients, with all that is committed on the disk. */
    void stop() throws IOException {
        if (!stop("fast").good() && anyRuns()) {
            stop("immediate");
        }
    }

    private Command.Outcome stop(String mode) throws IOException {
        return command.run(
                STOP_LIMIT.plusSeconds(5),
                account.command(
                        binaries.program("pg_ctl"),
                        "stop",
                        "-D",
                        files.data().toString(),
                        "-m",
                        mode,
                        "-w",
                        "-t",
                        Long.toString(STOP_LIMIT.toSeconds())));
    }

    private Optional<PidFile> adopt(int port) throws IOException {
        long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        Optional<PidFile> found = PidFile.read(files.pidFile()).filter(this::runs);
        while (found.isPresent() && !accepts(found.get())) {
            if (System.nanoTime() > deadline) {
                throw new DatabaseException(
                        "%s 的数据库进程（进程号 %d）既不接受连接也不结束。请结束该进程后重试。"
                                .formatted(files.data(), found.get().pid()),
                        "The server of %s (pid %d) neither accepts connections nor ends. End that process, then try again."
                                .formatted(files.data(), found.get().pid()));
            }
            pause();
            found = PidFile.read(files.pidFile()).filter(this::runs);
        }
        if (found.isPresent() && port != 0 && found.get().port() != port) {
            stop();
            return Optional.empty();
        }
        return found;
    }

    private boolean accepts(PidFile server) {
        if (server.port() == 0) {
            return false;
        }
        try (Connection connection = Roles.connect(server.port(), superuser)) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(NOT_ADMITTED)) {
                throw new DatabaseException(
                        new Text(
                                "密钥文件 %s 与 %s 的数据不符。请从备份中恢复与数据对应的密钥文件。".formatted(files.secret(), files.data()),
                                "The secret %s does not belong to the data in %s. Restore the one that does from a backup."
                                        .formatted(files.secret(), files.data())),
                        e);
            }
            return false;
        }
    }

    private PidFile start(int port) throws IOException {
        prepareLog();
        for (int attempt = 1; ; attempt++) {
            Command.Outcome outcome = command.run(
                    START_LIMIT.plusSeconds(5),
                    account.command(
                            binaries.program("pg_ctl"),
                            "start",
                            "-D",
                            files.data().toString(),
                            "-l",
                            files.log().toString(),
                            "-w",
                            "-t",
                            Long.toString(START_LIMIT.toSeconds()),
                            "-o",
                            options.arguments(port == 0 ? freePort() : port)));
            Optional<PidFile> server = PidFile.read(files.pidFile()).filter(this::runs);
            if (outcome.good() && server.isPresent()) {
                return server.get();
            }
            // somebody else may have taken the port meanwhile
            if (port != 0 || attempt == START_ATTEMPTS) {
                throw new DatabaseException(
                        "无法启动 %s 的数据库。%n%s%n日志 %s：%n%s"
                                .formatted(files.data(), outcome.said(), files.log(), endOfLog()),
                        "The server of %s does not start; its last words in %s stand above."
                                .formatted(files.data(), files.log()));
            }
        }
    }

    private void prepareLog() throws IOException {
        if (Files.exists(files.log()) && Files.size(files.log()) > LOG_BYTES) {
            Files.move(files.log(), files.home().resolve("postgres.log.old"), REPLACE_EXISTING);
        }
        if (!Files.exists(files.log())) {
            account.give(Files.createFile(files.log()));
        }
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(files.log(), StandardCharsets.ISO_8859_1);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    private void awaitEndOfProcesses() throws IOException {
        if (await(PROCESS_LIMIT, () -> !anyRuns())) {
            return;
        }
        processes().all().forEach(ProcessHandle::destroy);
        if (await(PROCESS_LIMIT, () -> !anyRuns())) {
            return;
        }
        processes().all().forEach(ProcessHandle::destroyForcibly);
        if (!await(PROCESS_LIMIT, () -> !anyRuns())) {
            throw new DatabaseException(
                    "%s 上仍有未结束的 postgres 进程。请结束这些进程后重试。".formatted(files.data()),
                    "There still are postgres processes on %s that do not end. End them, then try again."
                            .formatted(files.data()));
        }
    }

    private boolean anyRuns() {
        return !processes().all().isEmpty();
    }

    private ServerProcesses processes() {
        return new ServerProcesses(files.data());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean await(Duration limit, BooleanSupplier condition) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the database");
        }
    }
}
