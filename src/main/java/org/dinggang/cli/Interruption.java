package org.dinggang.cli;

import org.dinggang.planning.solver.StopSignal;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Ctrl-C while planning: the first one asks to stop with what there is, the second one ends the program at once. */
final class Interruption implements AutoCloseable {

    /** What shells expect of a program that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private static final Signal CONTROL_C = new Signal("INT");

    private final SignalHandler before;

    private Interruption(StopSignal stop) {
        before = Signal.handle(CONTROL_C, signal -> {
            if (stop.isGiven()) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            stop.give();
        });
    }

    /** Listens to Ctrl-C from now on until closed. */
    static Interruption listen(StopSignal stop) {
        return new Interruption(stop);
    }

    @Override
    public void close() {
        Signal.handle(CONTROL_C, before);
    }
}
