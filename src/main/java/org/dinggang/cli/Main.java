package org.dinggang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.logging.LogManager;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends with its status: 0 planned or lawful, 1 unlawful, 2 unusable input or command, 3 internal
     * failure.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // what libraries log is for programmers; the program says itself what people have to know
        LogManager.getLogManager().reset();
        PrintWriter output = writer(FileDescriptor.out, "stdout.encoding");
        PrintWriter error = writer(FileDescriptor.err, "stderr.encoding");
        Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
        int status = new Program(System.getenv(), terminal, output, error).run(arguments);
        System.exit(status);
    }

    private static PrintWriter writer(FileDescriptor stream, String property) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset(property)), false);
    }

    /** The terminal's encoding where it can write Chinese; UTF-8 where nothing is set, as in a container or a cron job. */
    private static Charset charset(String property) {
        try {
            Charset charset = Charset.forName(System.getProperty(property, ""));
            return charset.newEncoder().canEncode("岗") ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
