package org.dinggang.planning.solver;

/** Hears how planning comes along. Called from the planning threads, one call at a time; must return quickly. */
@FunctionalInterface
public interface PlanningListener {

    /** A listener that does nothing. */
    PlanningListener NONE = progress -> {};

    /** Called for the first lawful plan and for every improvement or part that is done. */
    void onProgress(Progress progress);
}
