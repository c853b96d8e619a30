package org.dinggang.planning.solver;

import java.time.Duration;
import java.util.function.Supplier;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;

/**
 * How far planning is.
 *
 * @param score score of the best plan so far, all parts together
 * @param elapsed time since planning began
 * @param partsDone parts that are finished
 * @param partsProven parts for which there is a proof that no plan is better
 * @param parts all parts
 * @param plan gives the best plan so far; to be asked while hearing of this progress, not later
 */
public record Progress(Score score, Duration elapsed, int partsDone, int partsProven, int parts, Supplier<Plan> plan) {}
