package org.dinggang.planning.solver;

import java.util.List;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;

/**
 * The outcome of planning.
 *
 * @param plan the best plan found
 * @param score its score as the planner counts it
 * @param parts the parts in which somebody's appointment was to be decided
 * @param stopped whether the time limit or the user ended the search of some part
 */
public record PlannedCase(Plan plan, Score score, List<PartReport> parts, boolean stopped) {

    public PlannedCase {
        parts = List.copyOf(parts);
    }

    /** Whether there is a proof for every part that no plan is better. */
    public boolean proven() {
        return parts.stream().allMatch(PartReport::proven);
    }
}
