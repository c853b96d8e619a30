package org.dinggang.planning.solver;

import java.time.Duration;

/** The time that planning may take, and the user's wish to stop. */
final class PlanningClock {

    private final long begun = System.nanoTime();
    private final long limit;
    private final StopSignal stop;

    PlanningClock(Duration limit, StopSignal stop) {
        this.limit = limit.toNanos();
        this.stop = stop;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, limit - (System.nanoTime() - begun)));
    }

    /** Whether searching is to end now. */
    boolean isOver() {
        return stop.isGiven() || System.nanoTime() - begun >= limit;
    }
}
