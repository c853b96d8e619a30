package org.dinggang.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the commands of the operating system and of PostgreSQL. What they say goes to a file: a pipe would stay open, and hold us up, as
 * long as any process that they leave behind.
 *
 * @param directory where they run
 * @param output the file that takes what they say
 */
record Command(Path directory, Path output) {
    private static final Path NOTHING = Path.of(Platform.WINDOWS ? "NUL" : "/dev/null");

    /** How a command ended: its exit status, 0 if it did what it was asked for, and what it said. */
    record Outcome(int status, String said) {
        boolean good() {
            return status == 0;
        }
    }

    /** Runs a command to its end, or ends it when the time is over. A command that does not exist ends with status 127. */
    Outcome run(Duration limit, List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(NOTHING.toFile())
                .redirectOutput(output.toFile());
        cleanEnvironment(builder);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        }
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                return new Outcome(124, "no answer after " + limit.toSeconds() + " s: " + words.getFirst());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new InterruptedIOException("interrupted while waiting for " + words.getFirst());
        }
        return new Outcome(
                process.exitValue(), new String(Files.readAllBytes(output), Charset.defaultCharset()).strip());
    }

    /** PostgreSQL's programs take settings from the environment, which are meant for other servers than ours. */
    static void cleanEnvironment(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    }
}
