package org.dinggang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The launcher in an installation of its own, whose path has a space and Chinese characters. */
@ResourceLock("processor")
class LauncherIT {
    private static final List<String> PARTS = List.of(
            ".mvn", "dinggang", "mvnw", "pom.xml", "src/main", "src/rehearsal", "target/lib", "target/dinggang.jar");

    @TempDir
    private static Path directory;

    private static Path installation;
    private static Path launcher;

    @BeforeAll
    static void install() throws IOException {
        installation = directory.resolve("定 岗");
        launcher = installation.resolve("dinggang");
        for (String part : PARTS) {
            copy(Path.of(part), installation.resolve(part));
        }
        Files.setLastModifiedTime(installation.resolve("target/dinggang.jar"), FileTime.from(Instant.now()));
    }

    @Test
    void runsThroughALinkFromElsewhereOnTheCallersFiles() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("定 岗", "dinggang"));
        Path elsewhere = Files.createDirectory(directory.resolve("别处"));
        copy(Path.of("src/test/resources/acceptance/01-tenure-to-the-day.case.json"), elsewhere.resolve("案例.json"));

        Run run = Run.start(elsewhere, link, "plan", "案例.json", "-o", "结果.json");

        assertThat(run.error()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(elsewhere.resolve("结果.json")).isRegularFile();
    }

    @Test
    void passesTheExitStatusOn() throws Exception {
        assertThat(Run.start(directory, launcher, "no-such-command").status()).isEqualTo(2);
    }

    @Test
    void startsWithoutAWordWhenTheArchiveIsUnusable() throws Exception {
        assertSpeaksItsVersion(Run.start(directory, launcher, "--version"));
        Files.writeString(installation.resolve("target/dinggang.aot"), "no archive");

        assertSpeaksItsVersion(Run.start(directory, launcher, "--version"));
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() throws Exception {
        Files.deleteIfExists(installation.resolve("target/dinggang.aot.key"));
        Run first = Run.start(directory, launcher, "--version");
        Run second = Run.start(directory, launcher, "--version");

        assertSpeaksItsVersion(first);
        assertSpeaksItsVersion(second);
        assertThat(installation.resolve("target/dinggang.lock")).doesNotExist();
    }

    @Test
    void saysWhyABuildFailed() throws Exception {
        Path broken = Files.writeString(installation.resolve("src/main/java/org/dinggang/Broken.java"), "no Java");
        Run run = Run.start(directory, launcher, "--version");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.output()).isEmpty();
        assertThat(run.error()).contains("构建失败", "Broken.java");

        Files.delete(broken);
        Files.setLastModifiedTime(installation.resolve("target/dinggang.jar"), FileTime.from(Instant.now()));
    }

    private static void assertSpeaksItsVersion(Run run) throws Exception {
        assertThat(run.error()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.output()).startsWith("Dinggang 定岗");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** A program that runs or has run; what it writes goes to files, so that it never waits for a reader. */
    private record Run(Process process, Path streams) {
        static Run start(Path directory, Path program, String... arguments) throws IOException {
            Path streams = Files.createTempDirectory(LauncherIT.directory, "streams");
            List<String> command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                    .toList();
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(streams.resolve("output").toFile())
                    .redirectError(streams.resolve("error").toFile())
                    .start();
            return new Run(process, streams);
        }

        int status() throws InterruptedException {
            return process.waitFor();
        }

        String output() throws Exception {
            status();
            return Files.readString(streams.resolve("output"));
        }

        String error() throws Exception {
            status();
            return Files.readString(streams.resolve("error"));
        }
    }
}
