package org.dinggang.planning.solver;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a running plan to stop with the best that it has. May be given from any thread, once for all. */
public final class StopSignal {

    private final AtomicBoolean given = new AtomicBoolean();

    /** Asks to stop. */
    public void give() {
        given.set(true);
    }

    /** Whether stopping has been asked for. */
    public boolean isGiven() {
        return given.get();
    }
}
