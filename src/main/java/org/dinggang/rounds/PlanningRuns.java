package org.dinggang.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dinggang.access.Actor;

/**
 * Planning in the background. A run takes the current revision of a plan with its basis and pins, and its outcome becomes a
 * revision. Runs outlive a closed browser, a restart of the program and the loss of the machine that they run on.
 */
public interface PlanningRuns {

    /** Shortest and longest time that a run can be given, in seconds. */
    int LEAST_SECONDS = 1;

    /** Longest time that a run can be given, in seconds. */
    int MOST_SECONDS = 3600;

    /**
     * Asks for a run.
     *
     * @param seconds longest time for planning
     * @param seed seed of its random choices
     * @return its key
     * @throws RoundRefusedException where one is going on for the plan, or the round is not open for planning
     */
    long start(Actor actor, long planId, int seconds, long seed);

    /**
     * Ends a run: one that waits is called off, one that plans ends with the best plan so far.
     *
     * @throws RoundRefusedException where it is over
     */
    void stop(Actor actor, long runId);

    /** The latest run of a plan. */
    Optional<RunStatus> latest(Actor actor, long planId);

    /** All runs of a plan, the latest first. */
    List<RunStatus> list(Actor actor, long planId);

    /**
     * Hears of the runs of a plan, beginning with the latest as it stands. Never called on a planning thread, never by two threads at
     * once, and not more than four times a second; what comes faster is told together. The last word of a run is always told.
     *
     * @param listener hears; should be quick
     */
    Registration watch(Actor actor, long planId, Consumer<RunStatus> listener);

    /** Ends hearing. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
