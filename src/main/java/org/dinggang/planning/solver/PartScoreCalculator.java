package org.dinggang.planning.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import java.util.Objects;
import org.dinggang.model.Objective;
import org.jspecify.annotations.Nullable;

/** Tells Timefold the score of a plan of a part. */
public final class PartScoreCalculator implements IncrementalScoreCalculator<PartSolution, BendableScore> {

    private @Nullable PartTally tally;
    private Objective objective = Objective.MERIT_FIRST;

    /** For Timefold. */
    public PartScoreCalculator() {}

    @Override
    public void resetWorkingSolution(PartSolution solution) {
        objective = solution.index().part().objective();
        PartTally fresh = new PartTally(solution.index());
        for (Competitor competitor : solution.getCompetitors()) {
            fresh.set(competitor.index(), competitor.choice());
        }
        tally = fresh;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {}

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        Competitor competitor = (Competitor) entity;
        Objects.requireNonNull(tally).set(competitor.index(), competitor.choice());
    }

    @Override
    public BendableScore calculateScore() {
        long[] levels = Objects.requireNonNull(tally).levels().ordered(objective);
        return BendableScore.of(new long[] {levels[0]}, Arrays.copyOfRange(levels, 1, levels.length));
    }
}
