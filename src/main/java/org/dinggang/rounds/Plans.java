package org.dinggang.rounds;

import java.time.Duration;
import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.explanation.Decision;
import org.dinggang.planning.solver.StopSignal;

/**
 * Plans of rounds. Every change makes a revision; none is ever overwritten, undo and redo only move to another one. What is
 * returned for a plan that the actor may not see is {@link RoundRefusedException.Code#NOT_FOUND}; whoever sees a plan but may not
 * change it gets an {@link AccessRefusedException}.
 *
 * <p>Whoever changes a plan says which revision he or she has seen; where that is not the current one any more, nothing happens and
 * the refusal is {@link RoundRefusedException.Code#CHANGED_MEANWHILE}. While planning is going on for a plan, it cannot be changed.
 */
public interface Plans {

    /** The plans of a round that are not put away, the newest first. */
    List<PlanSummary> list(Actor actor, long roundId);

    /** What the list shows of a plan. */
    PlanSummary summary(Actor actor, long planId);

    /**
     * Makes a plan that appoints nobody, on the present roster and applicants.
     *
     * @return its key
     * @throws RoundRefusedException where the round is not started, or the name is empty or taken
     */
    long create(Actor actor, long roundId, String name);

    /** Makes a plan that begins as the current revision of another. */
    long copy(Actor actor, long planId, String name);

    /** Gives a plan another name. */
    void rename(Actor actor, long planId, String name);

    /** Puts a plan away: it is in no list any more, and still there. */
    void delete(Actor actor, long planId);

    /** Opens the current revision of a plan, on its own basis. */
    OpenPlan open(Actor actor, long planId);

    /** The revisions of a plan, the newest first. */
    List<RevisionSummary> history(Actor actor, long planId);

    /**
     * Changes a plan by hand.
     *
     * @param revision the revision that the actor has seen
     */
    OpenPlan edit(Actor actor, long planId, int revision, PlanEdit edit);

    /** What an edit would break, free and fill. Changes nothing. */
    EditPreview preview(Actor actor, long planId, PlanEdit edit);

    /**
     * What the best plan with an edit would be: whom it displaces. A move is looked at as if it were pinned. Changes nothing; may take
     * long, so not for a listener of the screen.
     *
     * @param limit longest time
     * @param stop signal to end with the best so far
     */
    Replanned previewDisplaced(Actor actor, long planId, PlanEdit edit, Duration limit, StopSignal stop);

    /** Makes a replanned edit the plan. */
    OpenPlan accept(Actor actor, Replanned replanned);

    /**
     * Goes back to the revision that the current one was made from.
     *
     * @throws RoundRefusedException where there is none
     */
    OpenPlan undo(Actor actor, long planId, int revision);

    /**
     * Goes to the revision that was last undone.
     *
     * @throws RoundRefusedException where there is none
     */
    OpenPlan redo(Actor actor, long planId, int revision);

    /** What is different between two plans of one round. */
    PlanDifference compare(Actor actor, long planA, long planB);

    /** What has changed in roster and applicants since the plan's basis. */
    Staleness staleness(Actor actor, long planId);

    /**
     * Puts the plan on the present roster and applicants. Appointments and pins of people who are still there are kept.
     *
     * @param revision the revision that the actor has seen
     */
    OpenPlan refresh(Actor actor, long planId, int revision);

    /**
     * What would be if something were different. Changes nothing; may take long, so not for a listener of the screen.
     *
     * @param limit longest time for each of the two plans
     * @param stop signal to end with the best so far
     */
    WhatIfOutcome whatIf(Actor actor, long planId, WhatIf question, Duration limit, StopSignal stop);

    /**
     * The decision about a person with the posts that he or she would need, wherever planning proves it. May take long.
     *
     * @param limit longest time
     * @param stop signal to end with what is known so far
     */
    Decision prove(Actor actor, long planId, String staff, Duration limit, StopSignal stop);
}
