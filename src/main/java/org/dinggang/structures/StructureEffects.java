package org.dinggang.structures;

import java.time.Duration;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.WhatIfOutcome;

/** What versions of structures do, before they are approved. */
public interface StructureEffects {

    /**
     * The effect on those who are on the roster, and which plans are concerned.
     *
     * @throws AccessRefusedException where the actor may see no rosters
     * @throws StructureRefusedException where there is no such version for the actor
     */
    VersionEffect of(Actor actor, long versionId);

    /**
     * The effect of what is not stored, or not stored like that.
     *
     * @throws AccessRefusedException where the actor may see no rosters, or not the institution
     */
    VersionEffect ofContent(Actor actor, long institutionId, VersionContent content);

    /**
     * How the best plan would change with the version's posts. Changes nothing; may take long, so not for a listener of the screen.
     *
     * @param limit longest time for each of the two plans that are compared
     * @param stop signal to end with the best so far
     * @throws StructureRefusedException where there is no such version for the actor, or it does not concern the plan
     */
    WhatIfOutcome onPlan(Actor actor, long versionId, long planId, Duration limit, StopSignal stop);
}
