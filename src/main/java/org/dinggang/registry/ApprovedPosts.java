package org.dinggang.registry;

import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;

/** The way of approved structures into the ledger. */
public interface ApprovedPosts {
    /**
     * Lets posts stand in the ledger from their day on, beside those of other days; posts of the same day they replace. Rounds use the
     * posts that are in force on their effective date. Part of the transaction under way, if
     * there is one; whoever approves records it in the audit trail.
     *
     * @return key of the change
     * @throws AccessRefusedException where the actor may not approve structures, or not see the institution
     * @throws RegistryException.Outdated where the establishment is no longer the one that they are based on
     */
    long approve(Actor actor, PostsApproval approval);
}
