package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The program as a process: what a shell sees of it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ResourceLock("processor")
class CommandLineIT {

    private static final Path LAUNCHER = Path.of("dinggang").toAbsolutePath();
    private static final int COPIES = 40;

    @TempDir
    private static Path directory;

    private static final Map<Long, Path> STREAMS = new ConcurrentHashMap<>();

    private static Path schools;

    @BeforeAll
    static void generate() throws Exception {
        schools = directory.resolve("schools.json");
        Process process = start(LAUNCHER.toString(), "generate", "--kind", "county-schools", "-o", schools.toString());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void controlCStopsPlanningAndKeepsWhatThereIs() throws Exception {
        Path results = Files.createDirectory(directory.resolve("stopped"));
        Process process = planCopies(results);
        waitForAResult(results, process);

        interrupt(process);

        assertThat(process.waitFor()).isZero();
        assertThat(error(process)).contains("已按要求停止");
        assertThat(results.toFile().list()).hasSize(COPIES).allMatch(name -> name.endsWith(".result.json"));
    }

    @Test
    void aSecondControlCEndsItAtOnce() throws Exception {
        Path results = Files.createDirectory(directory.resolve("ended"));
        Process process = planCopies(results);
        waitForAResult(results, process);

        interrupt(process);
        TimeUnit.MILLISECONDS.sleep(100);
        interrupt(process);

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(results.toFile().list()).hasSizeLessThan(COPIES);
    }

    @Test
    void progressIsShownOnATerminalOnly() throws Exception {
        assumeThat(Path.of("/usr/bin/script")).exists();
        String command = LAUNCHER + " plan " + schools;

        Process terminal = start("/usr/bin/script", "--quiet", "--return", "--command", command, "/dev/null");
        Process pipe = start(LAUNCHER.toString(), "plan", schools.toString());

        assertThat(terminal.waitFor()).isZero();
        assertThat(output(terminal)).contains("\r正在");
        assertThat(pipe.waitFor()).isZero();
        assertThat(error(pipe)).isEmpty();
        assertThat(output(pipe)).doesNotContain("\r", "\u001b");
    }

    /** Plans the schools under many names, which takes long enough to be interrupted. */
    private static Process planCopies(Path results) throws IOException {
        Path copies = Files.createTempDirectory(directory, "copies");
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "plan", "-o", results.toString()));
        for (int copy : IntStream.range(0, COPIES).toArray()) {
            command.add(Files.createLink(copies.resolve("schools" + copy + ".json"), schools)
                    .toString());
        }
        return start(command.toArray(String[]::new));
    }

    private static void waitForAResult(Path results, Process process) throws Exception {
        while (process.isAlive()) {
            try (Stream<Path> files = Files.list(results)) {
                if (files.anyMatch(file -> file.toString().endsWith(".result.json"))) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private static Process start(String... command) throws IOException {
        Path streams = Files.createTempDirectory(directory, "streams");
        Process process = new ProcessBuilder(command)
                .redirectOutput(streams.resolve("output").toFile())
                .redirectError(streams.resolve("error").toFile())
                .start();
        STREAMS.put(process.pid(), streams);
        return process;
    }

    private static String output(Process process) throws IOException {
        return Files.readString(STREAMS.get(process.pid()).resolve("output"));
    }

    private static String error(Process process) throws IOException {
        return Files.readString(STREAMS.get(process.pid()).resolve("error"));
    }
}
