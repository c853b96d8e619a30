package org.dinggang.planning;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.policy.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a plan scores on each level, before the objective puts the levels in order.
 *
 * @param absoluteBreaches absolute rules broken
 * @param inPrincipleBreaches in-principle rules broken
 * @param inversions merit inversions
 * @param appointed people appointed or promoted
 * @param meritHundredths their merit
 * @param gradesGained grades gained
 * @param preferencePoints points of the rule set's preferences
 */
public record ScoreLevels(
        long absoluteBreaches,
        long inPrincipleBreaches,
        long inversions,
        long appointed,
        long meritHundredths,
        long gradesGained,
        long preferencePoints) {

    /** Grades gained by a move: somebody without a grade starts below the lowest. */
    public static int gradesGained(@Nullable Grade from, Grade to) {
        return (from == null ? Grade.LOWEST + 1 : from.number()) - to.number();
    }

    /** What a score under the objective of these parameters says: the reverse of {@link #score}. */
    public static ScoreLevels of(Score score, Parameters parameters) {
        List<Long> hard = score.hard();
        List<Long> soft = score.soft();
        int inversions = parameters.objective() == Objective.MERIT_FIRST ? 0 : 1;
        return new ScoreLevels(
                -hard.get(0),
                -hard.get(1),
                -soft.get(inversions),
                soft.get(1 - inversions),
                soft.get(2),
                soft.get(3),
                soft.size() > 4 ? soft.get(4) : 0);
    }

    /** The score under the objective of these parameters. */
    public Score score(Parameters parameters) {
        List<Long> soft = new ArrayList<>(5);
        if (parameters.objective() == Objective.MERIT_FIRST) {
            soft.add(-inversions);
            soft.add(appointed);
        } else {
            soft.add(appointed);
            soft.add(-inversions);
        }
        soft.add(meritHundredths);
        soft.add(gradesGained);
        if (!parameters.preferences().isEmpty()) {
            soft.add(preferencePoints);
        }
        return new Score(List.of(-absoluteBreaches, -inPrincipleBreaches), soft);
    }
}
