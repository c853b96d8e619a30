package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever is killed at whatever moment: nothing committed is lost, and the next start needs no help. All tests share a home. */
@ResourceLock("processor")
class LocalPostgresKillIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    private static Path home;

    /** The first start finds what an earlier one has left half-made. */
    @BeforeAll
    static void prepareHome() throws Exception {
        home = TestServer.homeWithPrograms(directory.resolve("数据 目录"));
        Files.createDirectories(home.resolve("pg.new/bin"));
        Files.writeString(Files.createDirectories(home.resolve("data.new")).resolve("PG_VERSION"), "18");
        Files.writeString(home.resolve("secret.new"), "half");
        try (RunningProgram program = RunningProgram.start(home)) {
            assertThat(program.hasServer()).isTrue();
            assertThat(home.resolve("data.new")).doesNotExist();
        }
    }

    @AfterAll
    static void leaveThePrograms() throws IOException {
        TestServer.releasePrograms(home);
    }

    @Test
    void theProgramIsKilled() throws Exception {
        RunningProgram program = RunningProgram.start(home);
        Writer writer = Writer.start(program);
        program.kill();
        long committed = writer.committed();
        awaitNoServer(program);

        assertFound(committed);
    }

    @Test
    void theProgramIsKilledAndStartedAgainAtOnce() throws Exception {
        RunningProgram program = RunningProgram.start(home);
        Writer writer = Writer.start(program);
        program.kill();
        try (RunningProgram next = RunningProgram.start(home)) {
            assertThat(Writer.found(next)).isBetween(writer.committed(), writer.committed() + 1);
        }
    }

    @Test
    void theServerIsKilledAndComesBackUnderTheRunningProgram() throws Exception {
        try (RunningProgram program = RunningProgram.start(home)) {
            Writer writer = Writer.start(program);
            long killed = program.serverPid();
            kill(killed);
            long committed = writer.committed();
            awaitConnection(program);

            assertThat(program.process().isAlive()).isTrue();
            assertThat(program.serverPid()).isNotEqualTo(killed);
            assertThat(Writer.found(program)).isBetween(committed, committed + 1);
        }
    }

    /** What is left of the killed server still computes, and would write beside the new one. */
    @Test
    void theServerIsKilledInTheMidstOfALongStatement() throws Exception {
        try (RunningProgram program = RunningProgram.start(home);
                Connection connection = program.connect();
                Statement statement = connection.createStatement()) {
            List<ProcessHandle> before = serverProcesses();
            Thread busy = new Thread(() -> {
                try {
                    statement.execute("do 'begin loop end loop; end'");
                } catch (SQLException e) {
                    // killed
                }
            });
            busy.start();
            await("the statement", () -> isComputing(program));
            kill(program.serverPid());
            busy.join();
            awaitConnection(program);

            assertThat(before).noneMatch(old -> new ServerProcesses(home.resolve("data")).serves(old.pid()));
        }
    }

    @Test
    void bothAreKilled() throws Exception {
        RunningProgram program = RunningProgram.start(home);
        Writer writer = Writer.start(program);
        long server = program.serverPid();
        program.process().destroyForcibly();
        kill(server);
        program.kill();

        assertFound(writer.committed());
    }

    @Test
    void theWatchdogIsKilledAndReplaced() throws Exception {
        RunningProgram program = RunningProgram.start(home);
        long watchdog = watchdog();
        kill(watchdog);
        await("another watchdog", () -> watchdog() != watchdog);
        program.kill();

        awaitNoServer(program);
    }

    @Test
    void anUnwatchedServerGoesOnAndIsTakenOverByTheNextProgram() throws Exception {
        RunningProgram program = RunningProgram.start(home, false);
        long server = program.serverPid();
        program.kill();
        try (RunningProgram next = RunningProgram.start(home)) {
            assertThat(next.serverPid()).isEqualTo(server);
            assertThat(next.url()).isEqualTo(program.url());
        }
        assertThat(program.hasServer()).isFalse();
    }

    @Test
    void aSecondProgramSaysSoAndStops() throws Exception {
        try (RunningProgram program = RunningProgram.start(home)) {
            Process second = RunningProgram.launch(home, true);
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isOne();
            assertThat(said)
                    .contains("正被另一个程序使用（进程号 " + program.process().pid() + "，自 ")
                    .contains("in use by another program (pid "
                            + program.process().pid() + " since ");
            program.connect().close();
        }
    }

    @Test
    void aProgramThatIsAskedToStopLeavesNothingRunning() throws Exception {
        RunningProgram program = RunningProgram.start(home);
        program.terminate();

        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        assertThat(program.hasServer()).isFalse();
    }

    @Test
    void aPidFileThatNamesAProcessOfSomebodyElsesIsNoServer() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            startWithPidFileOf(foreign.pid());
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    /** In a container whose first process buries nobody, a dead server stays in the list of processes. */
    @Test
    void aPidFileThatNamesADeadServerThatNobodyHasBuriedIsNoServer() throws Exception {
        Path dead = Files.copy(Path.of("/bin/true"), directory.resolve("postgres"));
        Process parent = new ProcessBuilder("sh", "-c", dead + " & echo $!; exec sleep 60").start();
        try {
            long zombie = Long.parseLong(parent.inputReader().readLine());
            await("the end of the child", () -> !ServerProcesses.lives(zombie, "postgres"));
            assertThat(ProcessHandle.of(zombie)).isPresent();
            startWithPidFileOf(zombie);
        } finally {
            parent.destroyForcibly();
        }
    }

    private static void startWithPidFileOf(long pid) throws Exception {
        Files.writeString(
                home.resolve("data/postmaster.pid"),
                "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n%n ready%n".formatted(pid, home.resolve("data")));
        try (RunningProgram program = RunningProgram.start(home)) {
            assertThat(program.serverPid()).isNotEqualTo(pid);
            program.connect().close();
        }
    }

    private static void assertFound(long committed) throws Exception {
        assertThat(committed).isGreaterThanOrEqualTo(100);
        try (RunningProgram next = RunningProgram.start(home)) {
            // the last row may have been committed without anybody hearing of it
            assertThat(Writer.found(next)).isBetween(committed, committed + 1);
        }
    }

    private static void kill(long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor())
                .isZero();
    }

    private static long watchdog() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("owner")).get(2));
    }

    private static List<ProcessHandle> serverProcesses() {
        return new ServerProcesses(home.resolve("data")).all();
    }

    private static void awaitNoServer(RunningProgram program) throws Exception {
        await("the end of the server", () -> !program.hasServer());
    }

    private static void awaitConnection(RunningProgram program) throws Exception {
        await("a connection", () -> {
            try (Connection connection = program.connect()) {
                return connection.isValid(1);
            } catch (SQLException e) {
                return false;
            }
        });
    }

    private static boolean isComputing(RunningProgram program) throws SQLException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where state = 'active' and query like 'do %'")) {
            row.next();
            return row.getInt(1) == 1;
        }
    }

    private static void await(String what, Condition condition) throws Exception {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException, SQLException;
    }
}
