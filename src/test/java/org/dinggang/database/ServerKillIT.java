package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The delivered program is killed while it plans, then its database, then it is asked to stop: planning goes on from its best checkpoint
 * each time, and its best plan is a revision in the end.
 */
@ResourceLock("processor")
class ServerKillIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int SECONDS = 600;

    /** So many side by side, taking turns, that none is through before the test is. */
    private static final int RUNS = 12;

    private static final Map<String, String> SETTINGS = Map.of("DINGGANG_PLANNING_RUNS", Integer.toString(RUNS));

    @TempDir
    private static Path directory;

    private static Path home;
    private static long run;

    /** Where a run is. */
    private record Standing(
            String state, int attempt, long elapsedMillis, boolean hasCheckpoint, List<Long> score, int revision) {}

    /** Runs that take long wait in the queue, of a program that does not get to them. */
    @BeforeAll
    static void askForRuns() throws IOException {
        home = TestServer.homeWithPrograms(directory.resolve("home"));
        run = LongRuns.queue(home, RUNS, SECONDS).getFirst();
    }

    @AfterAll
    static void leaveThePrograms() throws IOException {
        TestServer.releasePrograms(home);
    }

    @Test
    void planningGoesOnWhateverIsKilled() throws Exception {
        Standing killed = killTheProgram();
        try (DeliveredServer next = DeliveredServer.start(home, SETTINGS)) {
            Standing goesOn = await(standing ->
                    standing.attempt() > killed.attempt() && standing.elapsedMillis() > killed.elapsedMillis());
            assertThat(goesOn.state()).isEqualTo("RUNNING");
            assertNotWorse(killed, goesOn);

            assertASecondProgramSaysSoAndStops();

            Standing before = standing();
            kill(next.databasePid());
            Standing after = await(standing -> standing.elapsedMillis() > before.elapsedMillis() + 500);
            assertThat(after.state()).isEqualTo("RUNNING");
            assertNotWorse(before, after);
            assertThat(next.process().isAlive()).isTrue();
            assertThat(next.ask("prometheus").body())
                    .contains("dinggang_planning_runs{state=\"running\"}")
                    .contains("dinggang_planning_runs{state=\"queued\"}")
                    .contains("dinggang_planning_ended_seconds_count{outcome=\"finished\"}")
                    .contains("dinggang_plans_people")
                    .contains("dinggang_plans_open_seconds_count")
                    .contains("dinggang_plans_edit_seconds_count");

            assertThat(next.said()).doesNotContain("Indicates a bug");

            next.process().destroy();
            assertThat(next.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        try (LocalPostgres server = LocalPostgres.start(home, ServerOptions.of(0))) {
            Standing stopped = standing(server.url());
            assertThat(stopped.state()).isEqualTo("STOPPED");
            assertThat(stopped.revision()).isGreaterThan(1);
            assertNotWorse(killed, stopped);
        }
    }

    private static Standing killTheProgram() throws Exception {
        DeliveredServer program = DeliveredServer.start(home, SETTINGS);
        try {
            return await(standing -> standing.hasCheckpoint() && standing.elapsedMillis() > 1000);
        } finally {
            program.kill();
        }
    }

    private static void assertASecondProgramSaysSoAndStops() throws Exception {
        DeliveredServer second = DeliveredServer.launch(home, SETTINGS);
        assertThat(second.process().waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().exitValue()).isOne();
        assertThat(second.said()).contains("正被另一个程序使用", "in use by another program");
    }

    /** Levels count from the first to the last: what comes later matters only where all before is equal. */
    private static void assertNotWorse(Standing before, Standing after) {
        assertThat(Arrays.compare(
                        after.score().toArray(Long[]::new), before.score().toArray(Long[]::new)))
                .isNotNegative();
    }

    private static Standing await(Predicate<Standing> condition) throws Exception {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (true) {
            try {
                Standing standing = standing();
                if (condition.test(standing)) {
                    return standing;
                }
                assertThat(System.nanoTime()).as("%s", standing).isLessThan(deadline);
            } catch (SQLException away) {
                assertThat(System.nanoTime()).as("the database").isLessThan(deadline);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static Standing standing() throws IOException, SQLException {
        return standing(Roles.url(
                PidFile.read(new ServerFiles(home).pidFile())
                        .orElseThrow(() -> new SQLException("no server"))
                        .port(),
                Roles.DATABASE));
    }

    private static Standing standing(String url) throws IOException, SQLException {
        Login login = Secret.of(new ServerFiles(home)).login(Roles.SUPERUSER);
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select *, hard || soft as score from planning_run where id = " + run)) {
            row.next();
            Array score = row.getArray("score");
            return new Standing(
                    row.getString("state"),
                    row.getInt("attempt"),
                    row.getLong("elapsed_millis"),
                    row.getString("checkpoint") != null,
                    score == null ? List.of() : List.of((Long[]) score.getArray()),
                    row.getInt("revision"));
        }
    }

    private static void kill(long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor())
                .isZero();
    }
}
