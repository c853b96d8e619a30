package org.dinggang.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Ctrl-C while planning: the first one asks the planner to stop with what it has, the second one ends the program at once. */
final class Interruption implements AutoCloseable {

    /** What shells expect of a program that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private static final Signal CONTROL_C = new Signal("INT");

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final SignalHandler before;

    private Interruption(Runnable onFirst) {
        before = Signal.handle(CONTROL_C, signal -> {
            if (stopped.getAndSet(true)) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            onFirst.run();
        });
    }

    /** Listens to Ctrl-C from now on until closed. */
    static Interruption listen(Runnable onFirst) {
        return new Interruption(onFirst);
    }

    /** Whether the user has asked to stop. */
    boolean isStopped() {
        return stopped.get();
    }

    @Override
    public void close() {
        Signal.handle(CONTROL_C, before);
    }
}
