package org.dinggang.planning.solver;

import java.util.List;
import java.util.function.Function;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.dinggang.planning.ScoreLevels;
import org.dinggang.policy.Parameters;

/** The best plans of all parts so far, and the one place from which progress is told. Thread-safe. */
final class PlanningState {

    private final List<Part> parts;
    private final PartOutcome[] outcomes;
    private final Parameters parameters;
    private final PlanningClock clock;
    private final PlanningListener listener;
    private final Function<PlanningState, Plan> plan;
    private ScoreLevels total;
    private int done;
    private int proven;
    private boolean stopped;

    PlanningState(
            List<Part> parts,
            ScoreLevels nobodyAppointed,
            Parameters parameters,
            PlanningClock clock,
            PlanningListener listener,
            Function<PlanningState, Plan> plan) {
        this.parts = parts;
        this.outcomes = new PartOutcome[parts.size()];
        this.total = nobodyAppointed;
        this.parameters = parameters;
        this.clock = clock;
        this.listener = listener;
        this.plan = plan;
    }

    synchronized PartOutcome outcome(int part) {
        return outcomes[part];
    }

    /** Sets a part's first plan. */
    synchronized void begin(int part, int[] plan) {
        int[] nobody = new int[plan.length];
        java.util.Arrays.fill(nobody, Part.STAYS);
        PartLevels levels = PartLevels.of(parts.get(part), plan);
        total = plus(total, levels, PartLevels.of(parts.get(part), nobody));
        outcomes[part] = new PartOutcome(plan, levels, PartReport.Method.CASCADE, false);
    }

    /** Takes over a plan of a part if it is better than the one so far. */
    synchronized void improve(int part, int[] plan) {
        PartOutcome before = outcomes[part];
        PartLevels levels = PartLevels.of(parts.get(part), plan);
        if (levels.compare(before.levels(), parameters.objective()) > 0) {
            total = plus(total, levels, before.levels());
            outcomes[part] = new PartOutcome(plan.clone(), levels, before.method(), false);
            announce();
        }
    }

    /** Marks a part as finished. */
    synchronized void finish(int part, PartReport.Method method, boolean isProven) {
        PartOutcome outcome = outcomes[part];
        outcomes[part] = new PartOutcome(outcome.plan(), outcome.levels(), method, isProven);
        done++;
        proven += isProven ? 1 : 0;
        stopped |= !isProven && clock.hasRunOut();
        announce();
    }

    /** Whether the time limit or the user ended the search of some part. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** Tells the listener where planning stands. */
    synchronized void announce() {
        Score score = total.score(parameters);
        listener.onProgress(new Progress(score, clock.elapsed(), done, proven, parts.size(), () -> plan.apply(this)));
    }

    private static ScoreLevels plus(ScoreLevels total, PartLevels now, PartLevels before) {
        return new ScoreLevels(
                total.absoluteBreaches() + now.broken() - before.broken(),
                total.inPrincipleBreaches(),
                total.inversions() + now.inversions() - before.inversions(),
                total.appointed() + now.appointed() - before.appointed(),
                total.meritHundredths() + now.merit() - before.merit(),
                total.gradesGained() + now.gained() - before.gained(),
                total.preferencePoints() + now.points() - before.points());
    }
}
