package org.dinggang.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Case;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Score;
import org.dinggang.planning.solver.PartReport;
import org.dinggang.planning.solver.Planned;
import org.dinggang.planning.solver.PlannerParts;
import org.dinggang.policy.RuleSet;

/** Measures one case in a fresh process and prints a row of the table. */
final class BenchmarkRow {

    static final List<String> HEADINGS = List.of(
            "case",
            "people",
            "institutions",
            "parts (largest)",
            "first lawful plan",
            "final score",
            "planner ends",
            "again",
            "parts proven by the planner",
            "peak heap",
            "CP-SAT ends",
            "again",
            "of that, building",
            "parts proven by CP-SAT",
            "gap to CP-SAT's proof, by level",
            "processors at other work");

    private static final Duration PLANNER_LIMIT = Duration.ofSeconds(20);
    private static final Duration LEVEL_LIMIT = Duration.ofSeconds(20);
    private static final Duration WORTH_REPEATING = Duration.ofSeconds(20);

    private static final int AGAIN = 5;

    private BenchmarkRow() {}

    static String measure(BenchmarkCase measured) {
        int threads = Runtime.getRuntime().availableProcessors();
        Case data = measured.maker().get();
        RuleSet ruleSet = Planned.ruleSet(data);
        System.gc();
        PeakHeap.reset();
        OtherWork others = OtherWork.watch();
        PlannerRun run = PlannerRun.of(data, ruleSet, PLANNER_LIMIT, threads);
        String heap = PeakHeap.megabytes();
        Score score = Checker.of(data, ruleSet).check(run.planned().plan()).score();
        if (!score.equals(run.planned().score())) {
            throw new IllegalStateException("planner " + run.planned().score() + ", checker " + score);
        }
        List<List<Staff>> parts = PlannerParts.of(data, ruleSet);
        String again = again(
                run.whole(),
                () -> PlannerRun.of(data, ruleSet, PLANNER_LIMIT, threads).whole());
        Supplier<ExactRun> solve = () -> ExactRun.of(
                data,
                ruleSet,
                parts,
                run.planned().plan(),
                new ExactRun.Limits(measured.exactLimit(), LEVEL_LIMIT),
                threads);
        ExactRun exact = solve.get();
        String exactAgain = again(exact.whole(), () -> solve.get().whole());
        Score optimum = Checker.of(data, ruleSet).check(exact.plan()).score();
        long proven = run.planned().parts().stream().filter(PartReport::proven).count();
        int largest = parts.stream().mapToInt(List::size).max().orElse(0);
        return "| "
                + String.join(
                        " | ",
                        measured.title(),
                        count(measured.people()),
                        count(data.institutions().size()),
                        count(parts.size()) + " (" + count(largest) + ")",
                        seconds(run.firstLawful()),
                        seconds(run.finalScore()),
                        seconds(run.whole()),
                        again,
                        count(proven) + " of " + count(run.planned().parts().size()),
                        heap,
                        seconds(exact.whole()),
                        exactAgain,
                        seconds(exact.building()),
                        count(exact.provenParts()) + " of " + count(exact.parts()),
                        gap(score, optimum),
                        others.processors())
                + " |";
    }

    /** The best of five further runs in this process, by now warm; of what takes long there are none. */
    private static String again(Duration first, Supplier<Duration> run) {
        if (first.compareTo(WORTH_REPEATING) > 0) {
            return "-";
        }
        int times = first.compareTo(WORTH_REPEATING.dividedBy(AGAIN)) > 0 ? 1 : AGAIN;
        return seconds(
                Stream.generate(run).limit(times).min(Comparator.naturalOrder()).orElseThrow());
    }

    private static String gap(Score score, Score optimum) {
        List<Long> gaps = new ArrayList<>();
        for (int level = 0; level < score.hard().size(); level++) {
            gaps.add(optimum.hard().get(level) - score.hard().get(level));
        }
        for (int level = 0; level < score.soft().size(); level++) {
            gaps.add(optimum.soft().get(level) - score.soft().get(level));
        }
        return gaps.stream().allMatch(gap -> gap == 0)
                ? "0"
                : gaps.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
