package org.dinggang.rounds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.service.Bases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How long the workspace of the sample hospital waits: run by hand, {@code -Dtest=WorkspaceSpeed}; figures, not verdicts. */
@DatabaseTest
class WorkspaceSpeed {

    private static final int TIMES = 30;

    private final TestDatabase database;

    @TempDir
    Path files;

    WorkspaceSpeed(TestDatabase database) {
        this.database = database;
    }

    @Test
    void hospital() throws Exception {
        try (RoundsInTests program = new RoundsInTests(database, files)) {
            Case data = CaseFiles.read(Path.of("datasets/hospital.json"), RuleSets.builtIn())
                    .value();
            Actor officer = program.load(data);
            long round = program.round(officer, data);
            List<Long> plans = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                plans.add(program.plans().create(officer, round, "方案" + number));
            }
            long plan = plans.getFirst();
            measure(program, officer, plan, "alone");
            program.queue().start();
            for (long other : plans.subList(1, plans.size())) {
                program.runs().start(officer, other, 60, other);
            }
            measure(program, officer, plan, "4 runs beside");
            program.queue().stop();
        }
    }

    private static void measure(RoundsInTests program, Actor officer, long plan, String when) throws Exception {
        Plans plans = program.plans();
        report(when + ": open cold", 5, () -> {
            program.bean(Bases.class).forget();
            return plans.open(officer, plan);
        });
        report(when + ": open warm", TIMES, () -> plans.open(officer, plan));
        OpenPlan open = plans.open(officer, plan);
        PlanPerson waiting = open.people().stream()
                .filter(person -> person.verdict() == Verdict.WAITING)
                .findFirst()
                .orElseThrow();
        Grade to = waiting.options().getFirst();
        PlanEdit move = new PlanEdit.MoveTo(waiting.staff().id(), to);
        report(when + ": preview", TIMES, () -> plans.preview(officer, plan, move));
        boolean[] there = {false};
        report(when + ": edit", TIMES, () -> {
            there[0] = !there[0];
            return plans.edit(
                    officer,
                    plan,
                    plans.summary(officer, plan).revision(),
                    there[0] ? move : new PlanEdit.MoveTo(waiting.staff().id(), null));
        });
        report(
                when + ": first decision",
                5,
                () -> plans.open(officer, plan).decisions().of(waiting.staff().id()));
    }

    private static void report(String what, int times, Callable<?> work) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            work.call();
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
        millis.sort(null);
        LoggerFactory.getLogger(WorkspaceSpeed.class)
                .warn(String.format(
                        Locale.ROOT,
                        "%-32s median %4d ms, 95%% %4d ms, most %4d ms",
                        what,
                        millis.get(times / 2),
                        millis.get(Math.min(times - 1, times * 95 / 100)),
                        millis.getLast()));
    }
}
