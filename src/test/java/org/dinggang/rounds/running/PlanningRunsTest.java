package org.dinggang.rounds.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.Transactions;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.planning.Plan;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.PlanningRuns.Registration;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundsInTests;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus;
import org.dinggang.rounds.store.RunRow;
import org.dinggang.rounds.store.RunRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning in the background: stopped, called off, overtaken, begun again, ended with the program. */
@DatabaseTest
class PlanningRunsTest {

    private static final int LONG = 120;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final TestDatabase database;

    @TempDir
    Path files;

    private RoundsInTests program;

    PlanningRunsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        program = new RoundsInTests(database, files);
    }

    @AfterEach
    void close() {
        program.queue().stop();
        program.close();
    }

    @Test
    void aRunBecomesARevisionThatTheCheckerHasJudged() throws UnusableInputException {
        Actor officer = actor(small("R1"));
        long plan = plan(officer, small("R1"));
        program.queue().start();
        List<RunStatus> heard = new CopyOnWriteArrayList<>();
        try (Registration registration = program.runs().watch(officer, plan, heard::add)) {
            long run = program.runs().start(officer, plan, 20, 1);
            await(() -> heard.stream()
                    .anyMatch(status -> status.id() == run && status.state().isOver()));
        }
        RunStatus status = program.runs().latest(officer, plan).orElseThrow();
        OpenPlan open = program.plans().open(officer, plan);

        assertThat(status.state()).isEqualTo(RunState.FINISHED);
        assertThat(status.revision()).isEqualTo(open.revision());
        assertThat(status.score()).isEqualTo(open.evaluation().score());
        assertThat(status.history()).isNotEmpty();
        assertThat(open.summary().proven()).isTrue();
        assertThat(open.summary().score()).isEqualTo(open.evaluation().score());
        assertThat(open.summary().appointed()).isPositive();
        assertThat(heard.getLast().revision()).isEqualTo(open.revision());
    }

    @Test
    void aRunThatWaitsIsCalledOffAtOnce() throws UnusableInputException {
        Actor officer = actor(small("R2"));
        long plan = plan(officer, small("R2"));
        long run = program.runs().start(officer, plan, 20, 1);
        assertThatThrownBy(() -> program.runs().start(officer, plan, 20, 1)).isInstanceOf(RoundRefusedException.class);
        assertThatThrownBy(() -> program.plans().edit(officer, plan, 1, new PlanEdit.MoveTo("R2-0001", Grade.of(7))))
                .isInstanceOf(RoundRefusedException.class);

        program.runs().stop(officer, run);
        program.queue().start();
        assertThat(program.runs().latest(officer, plan).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
        await(() -> program.queue().getScheduledExecutions().isEmpty());
        assertThat(program.plans().open(officer, plan).revision()).isEqualTo(1);
        assertThatThrownBy(() -> program.runs().stop(officer, run)).isInstanceOf(RoundRefusedException.class);
    }

    @Test
    void stoppingKeepsTheBestPlanAndFourRunSideBySide() throws UnusableInputException {
        Case data = hard("R3");
        Actor officer = actor(data);
        long round = program.round(officer, data);
        program.queue().start();
        List<Long> plans = List.of(1, 2, 3, 4).stream()
                .map(number -> program.plans().create(officer, round, "方案" + number))
                .toList();
        List<Long> runs = plans.stream()
                .map(plan -> program.runs().start(officer, plan, LONG, plan))
                .toList();
        for (long plan : plans) {
            await(() -> status(officer, plan).state() == RunState.RUNNING
                    && status(officer, plan).score() != null);
        }
        for (long run : runs) {
            program.runs().stop(officer, run);
        }
        long asked = System.nanoTime();
        for (long plan : plans) {
            await(() -> status(officer, plan).state().isOver());
            assertThat(status(officer, plan).state()).isEqualTo(RunState.STOPPED);
            assertThat(program.plans().summary(officer, plan).appointed()).isPositive();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(LONG / 4));
    }

    @Test
    void anAttemptThatHasBeenOvertakenWritesNothing() throws UnusableInputException {
        Case data = small("R4");
        Actor officer = actor(data);
        long plan = plan(officer, data);
        long run = program.runs().start(officer, plan, 20, 1);
        RunRows rows = program.bean(RunRows.class);
        Transactions transactions = program.bean(Transactions.class);
        RunRow first = transactions
                .write(
                        officer.institutions(),
                        "a",
                        () -> rows.claim(run, "a", program.clock().instant()))
                .orElseThrow();
        program.queue().start();
        await(() -> status(officer, plan).state().isOver());
        int revision = program.plans().open(officer, plan).revision();

        Optional<Boolean> noted = transactions.write(
                officer.institutions(),
                "a",
                () -> rows.note(
                        run,
                        first.attempt(),
                        new RunRows.Standing(
                                Duration.ZERO,
                                program.plans().summary(officer, plan).score(),
                                0,
                                0,
                                0,
                                Plan.EMPTY,
                                List.of())));
        boolean ended = transactions.write(
                officer.institutions(),
                "a",
                () -> rows.end(
                        run,
                        first.attempt(),
                        RunState.FAILED,
                        null,
                        "late",
                        program.clock().instant()));

        assertThat(noted).isEmpty();
        assertThat(ended).isFalse();
        assertThat(status(officer, plan).state()).isEqualTo(RunState.FINISHED);
        assertThat(program.plans().open(officer, plan).revision())
                .isEqualTo(revision)
                .isEqualTo(2);
    }

    @Test
    void anAttemptThatIsOvertakenWhileItPlansStopsAndLeavesTheRunToTheOther() throws UnusableInputException {
        Case data = hard("R7");
        Actor officer = actor(data);
        long plan = plan(officer, data);
        program.queue().start();
        long run = program.runs().start(officer, plan, LONG, 1);
        RunRows rows = program.bean(RunRows.class);
        Transactions transactions = program.bean(Transactions.class);
        await(() -> transactions
                .read(officer.institutions(), () -> rows.find(run))
                .filter(row -> row.score() != null)
                .isPresent());

        RunRow other = transactions
                .write(
                        officer.institutions(),
                        "b",
                        () -> rows.claim(run, "b", program.clock().instant()))
                .orElseThrow();
        await(() -> program.bean(ActiveRuns.class).all().isEmpty());

        RunRow left =
                transactions.read(officer.institutions(), () -> rows.find(run)).orElseThrow();
        assertThat(left.state()).isEqualTo(RunState.RUNNING);
        assertThat(left.attempt()).isEqualTo(other.attempt());
        assertThat(left.checkpoint().appointments()).isNotEmpty();
        assertThat(program.plans().open(officer, plan).revision()).isEqualTo(1);
    }

    @Test
    void theProgramEndsWithTheBestPlanSaved() throws UnusableInputException {
        Case data = hard("R5");
        Actor officer = actor(data);
        long plan = plan(officer, data);
        program.queue().start();
        program.runs().start(officer, plan, LONG, 1);
        await(() -> status(officer, plan).score() != null);

        program.bean(RunTicker.class).stop();
        program.queue().stop();
        program.close();
        program = new RoundsInTests(database, files);

        assertThat(status(officer, plan).state()).isEqualTo(RunState.STOPPED);
        assertThat(program.plans().open(officer, plan).summary().appointed()).isPositive();
    }

    @Test
    void aRunWhoseProgramHasDiedBeginsAgainFromItsCheckpoint() throws UnusableInputException {
        Case data = small("R6");
        Actor officer = actor(data);
        long plan = plan(officer, data);
        long run = program.runs().start(officer, plan, 20, 1);
        RunRows rows = program.bean(RunRows.class);
        Transactions transactions = program.bean(Transactions.class);
        transactions.write(
                officer.institutions(),
                "a",
                () -> rows.claim(run, "gone", program.clock().instant()));
        database.client()
                .sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?")
                .param(OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                .update();

        program.queue().start();
        await(() -> status(officer, plan).state().isOver());

        assertThat(status(officer, plan).state()).isEqualTo(RunState.FINISHED);
        assertThat(transactions
                        .read(officer.institutions(), () -> rows.find(run))
                        .orElseThrow()
                        .attempt())
                .isEqualTo(2);
    }

    private RunStatus status(Actor officer, long plan) {
        return program.runs().latest(officer, plan).orElseThrow();
    }

    private Actor actor(Case data) {
        return program.load(data);
    }

    private long plan(Actor officer, Case data) {
        return program.plans().create(officer, program.round(officer, data), "方案一");
    }

    /** A station whose plan is found and proven in an instant. */
    private static Case small(String code) throws UnusableInputException {
        return Renamed.to(code, read("datasets/station.json"), Objective.MERIT_FIRST);
    }

    /** A college under the other objective, which is searched for long. */
    private static Case hard(String code) throws UnusableInputException {
        return Renamed.to(code, read("datasets/college.json"), Objective.FILL_FIRST);
    }

    private static Case read(String file) throws UnusableInputException {
        return CaseFiles.read(Path.of(file), RuleSets.builtIn()).value();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not in time");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}
