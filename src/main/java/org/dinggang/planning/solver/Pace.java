package org.dinggang.planning.solver;

/** Holds planning up from time to time, where others are to have the processor too. */
@FunctionalInterface
public interface Pace {

    /** Never holds anything up. */
    Pace FREE = () -> {};

    /**
     * Called by every planning thread between two steps of its search, thousands of times a second; returns when it may go on. The
     * time that it takes counts as planning.
     */
    void step();
}
