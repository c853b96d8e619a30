package org.dinggang.planning.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan of a part as Timefold works on it. Public only because Timefold asks for it. */
@PlanningSolution(solutionCloner = PartSolution.Cloner.class)
public final class PartSolution {

    private static final int SOFT_LEVELS = 5;

    private final PartIndex index;
    private final SearchBudget budget;
    private final List<Competitor> competitors;
    private @Nullable BendableScore score;

    private PartSolution(PartIndex index, SearchBudget budget, List<Competitor> competitors) {
        this.index = index;
        this.budget = budget;
        this.competitors = competitors;
    }

    /** The plan to start from. */
    static PartSolution of(PartIndex index, int[] plan, SearchBudget budget) {
        Part part = index.part();
        return new PartSolution(
                index,
                budget,
                IntStream.range(0, plan.length)
                        .mapToObj(competitor ->
                                new Competitor(competitor, part.choices()[competitor].length, plan[competitor]))
                        .toList());
    }

    /** Everybody whose appointment is decided, by position in the part. */
    @PlanningEntityCollectionProperty
    public List<Competitor> getCompetitors() {
        return competitors;
    }

    /** The score as Timefold last set it: broken quotas, then the other levels in the objective's order. */
    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = SOFT_LEVELS)
    public @Nullable BendableScore getScore() {
        return score;
    }

    /** Sets the score. */
    public void setScore(@Nullable BendableScore score) {
        this.score = score;
    }

    PartIndex index() {
        return index;
    }

    SearchBudget budget() {
        return budget;
    }

    int[] plan() {
        return competitors.stream().mapToInt(Competitor::choice).toArray();
    }

    /** Copies plans: the best one is kept while Timefold goes on with the other. */
    public static final class Cloner implements SolutionCloner<PartSolution> {

        /** For Timefold. */
        public Cloner() {}

        @Override
        public PartSolution cloneSolution(PartSolution original) {
            PartSolution copy = new PartSolution(
                    original.index,
                    original.budget,
                    original.competitors.stream().map(Competitor::copy).toList());
            copy.score = original.score;
            return copy;
        }
    }
}
