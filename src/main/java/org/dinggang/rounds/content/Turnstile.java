package org.dinggang.rounds.content;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dinggang.planning.solver.Pace;

/**
 * Lets runs and questions plan side by side and leaves a processor to the screens: of all of them only so many plan at one moment,
 * taking turns of a fraction of a second. Thread priorities would do nothing on most systems.
 */
public final class Turnstile {

    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Semaphore places;
    private final int threads;

    /**
     * A turnstile.
     *
     * @param processors processors of the machine
     * @param runs runs that may be under way at once
     */
    public Turnstile(int processors, int runs) {
        int free = Math.max(1, processors - 1);
        this.threads = Math.max(1, free / runs);
        this.places = new Semaphore(Math.max(1, Math.min(runs, free / threads)), true);
    }

    /** Threads that one run plans with. */
    public int threads() {
        return threads;
    }

    /** Waits for a place; to be left again. */
    public Turn enter() {
        places.acquireUninterruptibly();
        return new Turn();
    }

    /** A place at the turnstile. */
    public final class Turn implements Pace, AutoCloseable {

        private volatile long end = System.nanoTime() + TURN_NANOS;

        private Turn() {}

        /** Lets the others pass where the turn is over and somebody waits. */
        @Override
        public void step() {
            if (System.nanoTime() - end >= 0 && places.hasQueuedThreads()) {
                places.release();
                places.acquireUninterruptibly();
                end = System.nanoTime() + TURN_NANOS;
            }
        }

        @Override
        public void close() {
            places.release();
        }
    }
}
