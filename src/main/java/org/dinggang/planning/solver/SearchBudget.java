package org.dinggang.planning.solver;

import java.time.Duration;

/**
 * What local search of one part may spend: moves since the last improvement, which make the search end by itself at the same
 * place on every machine, and a share of the time that is left.
 */
final class SearchBudget {

    private final PlanningClock clock;
    private final long end;
    private final long unimprovedLimit;
    private long unimproved;

    SearchBudget(PlanningClock clock, Duration share, long unimprovedLimit) {
        this.clock = clock;
        this.end = System.nanoTime() + share.toNanos();
        this.unimprovedLimit = unimprovedLimit;
    }

    /** Begins another round of moves. */
    void beginRound() {
        unimproved = 0;
    }

    /** Counts a move that is tried. */
    void countMove() {
        unimproved++;
    }

    /** Notes that a better plan was found. */
    void improved() {
        unimproved = 0;
    }

    /** Whether the search has to end. */
    boolean isSpent() {
        return unimproved >= unimprovedLimit || clock.isOver() || System.nanoTime() - end >= 0;
    }
}
