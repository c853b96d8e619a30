package org.dinggang.planning.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The time that planning may take, and the user's wish to stop. */
final class PlanningClock {

    private final long begun = System.nanoTime();
    private final long limit;
    private final StopSignal stop;
    private final Pace pace;

    PlanningClock(Duration limit, StopSignal stop) {
        this(limit, stop, Pace.FREE);
    }

    PlanningClock(Duration limit, StopSignal stop, Pace pace) {
        this.limit = limit.toNanos();
        this.stop = stop;
        this.pace = pace;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, limit - (System.nanoTime() - begun)));
    }

    /** Whether searching is to end now; asked between two steps of a search, which it may hold up. */
    boolean isOver() {
        pace.step();
        return hasRunOut();
    }

    /** Whether time is up or stopping has been asked for. */
    boolean hasRunOut() {
        return stop.isGiven() || System.nanoTime() - begun >= limit;
    }

    /** Whether searching is to end, or so much time has passed from now. */
    BooleanSupplier overAfter(Duration share) {
        long end = System.nanoTime() + share.toNanos();
        return () -> isOver() || System.nanoTime() - end >= 0;
    }
}
