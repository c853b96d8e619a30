package org.dinggang.rounds.running;

import java.io.Serializable;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.VisibleInstitutions;

/**
 * What the queue knows about a run: enough to find it, and for whom it works, when nobody is signed in.
 *
 * @param run key of the run
 * @param institutions keys of the round's institutions
 * @param userId key of who asked for it
 * @param signInName sign-in name of who asked for it
 * @param displayName name of who asked for it
 * @param role role of who asked for it
 */
record RunTicket(long run, List<Long> institutions, long userId, String signInName, String displayName, Role role)
        implements Serializable {

    RunTicket {
        institutions = List.copyOf(institutions);
    }

    static RunTicket of(long run, Actor actor, VisibleInstitutions institutions) {
        return new RunTicket(
                run,
                List.copyOf(institutions.ids()),
                actor.userId(),
                actor.signInName(),
                actor.displayName(),
                actor.role());
    }

    /** The institutions that the run works on. */
    VisibleInstitutions visible() {
        return VisibleInstitutions.of(institutions);
    }

    /** Who asked for it, seeing what the run works on and nothing else. */
    Actor actor() {
        return new Actor(userId, signInName, displayName, role, visible(), false);
    }
}
