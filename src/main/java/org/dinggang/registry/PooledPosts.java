package org.dinggang.registry;

import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.model.Text;

/** The pools of the ledger, and the way of approved allocations into it. */
public interface PooledPosts {
    /**
     * The pools all of whose members the actor sees, by name.
     *
     * @throws AccessRefusedException where the actor may see no rosters
     */
    List<LedgerPool> pools(Actor actor);

    /**
     * Why the posts of a pool could not be given to its members as they are allocated; empty where they could.
     *
     * @throws AccessRefusedException where the actor may not see one of the institutions
     */
    List<Text> obstacles(Actor actor, AllocatedPosts allocated);

    /**
     * Lets what each member has of a pool stand among its posts from a day on, in one change of all of them; everything else about the
     * posts stays. Part of the transaction under way, if there is one; whoever approves records it in the audit trail.
     *
     * @return key of the change
     * @throws AccessRefusedException where the actor may not approve structures, or not see one of the institutions
     * @throws RegistryException with everything that stands in the way
     */
    long allocate(Actor actor, AllocatedPosts allocated);
}
