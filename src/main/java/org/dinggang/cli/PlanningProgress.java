package org.dinggang.cli;

import java.util.concurrent.TimeUnit;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.Progress;
import org.dinggang.policy.RuleSet;

/** Shows on the progress line how planning comes along. */
final class PlanningProgress implements PlanningListener {

    private static final double NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

    private final Console console;
    private final ProgressLine line;
    private final ScoreWords words;
    private final long start = System.nanoTime();

    /** Progress of planning under that rule set, from now on. */
    PlanningProgress(Console console, ProgressLine line, RuleSet ruleSet) {
        this.console = console;
        this.line = line;
        this.words = new ScoreWords(console, ruleSet.parameters());
    }

    @Override
    public void onProgress(Progress progress) {
        line.show(() -> console.text(
                "progress.planning",
                (System.nanoTime() - start) / NANOSECONDS,
                progress.partsDone(),
                progress.parts(),
                progress.partsProven(),
                progress.score().isLawful() ? words.brief(progress.score()) : words.complete(progress.score())));
    }
}
