package org.dinggang.benchmark;

import java.time.Duration;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.planning.Score;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.Progress;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleSet;

/**
 * One run of the planner with its times.
 *
 * @param planned what it planned
 * @param firstLawful time to the first lawful plan
 * @param finalScore time to the score that was not improved any more
 * @param whole time until it ended by itself, or by the limit
 */
record PlannerRun(PlannedCase planned, Duration firstLawful, Duration finalScore, Duration whole) {

    /** Runs the planner. */
    static PlannerRun of(Case data, RuleSet ruleSet, Duration limit, int threads) {
        Watch watch = new Watch();
        PlannedCase planned = new Planner()
                .plan(new PlanningRequest(data, ruleSet, limit, 1, threads, Map.of(), new StopSignal()), watch::hear);
        Duration whole = watch.elapsed();
        return new PlannerRun(
                planned,
                watch.firstLawful == null ? whole : watch.firstLawful,
                watch.lastBetter == null ? whole : watch.lastBetter,
                whole);
    }

    /** Listens and looks at the clock. */
    private static final class Watch {
        private final long start = System.nanoTime();
        private Duration firstLawful;
        private Duration lastBetter;
        private Score best;

        void hear(Progress progress) {
            if (firstLawful == null && progress.score().isLawful()) {
                firstLawful = elapsed();
            }
            if (best == null || progress.score().compareTo(best) > 0) {
                best = progress.score();
                lastBetter = elapsed();
            }
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
