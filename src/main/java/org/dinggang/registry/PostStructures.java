package org.dinggang.registry;

import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;

/** The posts of an institution: those in force, those before, and what it shares with others. */
public interface PostStructures {
    /**
     * Approved posts: those whose day is still to come, those that hold today, and those that held before, the latest first.
     *
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see the institution
     */
    List<PostsInForce> history(Actor actor, long institutionId);

    /**
     * The pools of which the institution is a member, by name, with the codes of those members that the actor sees.
     *
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see the institution
     */
    List<Pool> pools(Actor actor, long institutionId);

    /**
     * The limits that span the institution, by name, with the codes of those institutions that the actor sees.
     *
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see the institution
     */
    List<Limit> limits(Actor actor, long institutionId);
}
