package org.dinggang.cli;

import java.util.concurrent.TimeUnit;
import org.dinggang.planning.ScoreText;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.Progress;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSet;

/** Shows on the progress line how planning comes along. */
final class PlanningProgress implements PlanningListener {

    private static final double NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

    private final Console console;
    private final ProgressLine line;
    private final Parameters parameters;
    private final long start = System.nanoTime();

    /** Progress of planning under that rule set, from now on. */
    PlanningProgress(Console console, ProgressLine line, RuleSet ruleSet) {
        this.console = console;
        this.line = line;
        this.parameters = ruleSet.parameters();
    }

    @Override
    public void onProgress(Progress progress) {
        line.show(() -> console.text(
                "progress.planning",
                (System.nanoTime() - start) / NANOSECONDS,
                progress.partsDone(),
                progress.parts(),
                progress.partsProven(),
                progress.score().isLawful()
                        ? console.in(ScoreText.brief(progress.score(), parameters))
                        : console.in(ScoreText.complete(progress.score(), parameters))));
    }
}
