package org.dinggang.rounds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.model.Objective;
import org.dinggang.model.Round;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.service.Bases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long the workspace of the sample hospital waits: run by hand, {@code -Dtest=WorkspaceSpeed}; figures, not verdicts. */
@DatabaseTest
class WorkspaceSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceSpeed.class);
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
            long plan = program.plans().create(officer, round, "方案");
            measure(program, officer, plan, "alone");
            long searched = program.round(officer, fillFirst(data));
            List<Long> others = new ArrayList<>();
            program.queue().start();
            for (int number = 1; number <= 4; number++) {
                long other = program.plans().create(officer, searched, "方案" + number);
                others.add(other);
                program.runs().start(officer, other, 120, number);
            }
            measure(program, officer, plan, "4 runs beside");
            long going = others.stream()
                    .filter(other -> !program.runs()
                            .latest(officer, other)
                            .orElseThrow()
                            .state()
                            .isOver())
                    .count();
            LOG.warn("runs still going on afterwards: {}", going);
            for (long other : others) {
                RunStatus run = program.runs().latest(officer, other).orElseThrow();
                if (!run.state().isOver()) {
                    program.runs().stop(officer, run.id());
                }
            }
            program.queue().stop();
            memory(program, officer, round, data);
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

    private static Case fillFirst(Case data) {
        Round round = data.round();
        return new Case(
                new Round(
                        round.name() + "（先聘满）",
                        round.effectiveDate(),
                        round.tenureCutoff(),
                        round.ruleSet(),
                        round.parameters(),
                        Objective.FILL_FIRST),
                data.institutions(),
                data.pools(),
                data.limits(),
                data.staff());
    }

    /** What one person of a basis costs that is kept in memory beside others of the same roster. */
    private static void memory(RoundsInTests program, Actor officer, long round, Case data) {
        program.bean(Bases.class).forget();
        long before = used();
        int bases = 20;
        for (int number = 0; number < bases; number++) {
            program.rounds()
                    .setApplicant(
                            officer,
                            round,
                            data.staff().get(number).id(),
                            new Applicant(true, new Merit(number), new TreeSet<>()));
            program.plans().open(officer, program.plans().create(officer, round, "内存" + number));
        }
        long bytes = (used() - before) / bases / data.staff().size();
        LOG.warn("bytes a person kept in memory: {}", bytes);
    }

    private static long used() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void report(String what, int times, Callable<?> work) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            work.call();
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
        millis.sort(null);
        LOG.warn(String.format(
                Locale.ROOT,
                "%-32s median %4d ms, 95%% %4d ms, most %4d ms",
                what,
                millis.get(times / 2),
                millis.get(Math.min(times - 1, times * 95 / 100)),
                millis.getLast()));
    }
}
