package org.dinggang.structures.content;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.VersionState;
import org.jspecify.annotations.Nullable;

/** The ways that an allocation goes, and who may lead it. */
public final class AllocationLifeCycle {

    private AllocationLifeCycle() {}

    /** The state that an event leads to; empty where it leads nowhere. */
    public static Optional<VersionState> next(VersionState state, AllocationEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case EDIT -> isInHand(state) ? VersionState.DRAFT : null;
                    case DISCARD -> isInHand(state) ? VersionState.DISCARDED : null;
                    case SOLVE -> state == VersionState.DRAFT ? VersionState.DRAFT : null;
                    case SUBMIT -> state == VersionState.DRAFT ? VersionState.SUBMITTED : null;
                    case WITHDRAW -> state == VersionState.SUBMITTED ? VersionState.DRAFT : null;
                    case GIVE_BACK -> state == VersionState.SUBMITTED ? VersionState.RETURNED : null;
                    case APPROVE -> state == VersionState.SUBMITTED ? VersionState.APPROVED : null;
                });
    }

    private static boolean isInHand(VersionState state) {
        return state == VersionState.DRAFT || state == VersionState.RETURNED;
    }

    /** What an event asks of whoever leads it. */
    public static Permission permission(AllocationEvent event) {
        return switch (event) {
            case EDIT, SOLVE, SUBMIT, WITHDRAW, DISCARD -> Permission.ALLOCATE_POOLS;
            case GIVE_BACK, APPROVE -> Permission.APPROVE_STRUCTURES;
        };
    }

    /** Whether the actor would decide on what he or she has made or submitted. */
    public static boolean isOwn(Actor actor, AllocationEvent event, long authorId, @Nullable Long submittedById) {
        return permission(event) == Permission.APPROVE_STRUCTURES
                && (actor.userId() == authorId || submittedById != null && actor.userId() == submittedById);
    }

    /** What the actor may do with an allocation in that state. */
    public static Set<AllocationEvent> allowed(
            Actor actor, VersionState state, long authorId, @Nullable Long submittedById) {
        Set<AllocationEvent> allowed = EnumSet.noneOf(AllocationEvent.class);
        for (AllocationEvent event : AllocationEvent.values()) {
            if (next(state, event).isPresent()
                    && actor.may(permission(event))
                    && !isOwn(actor, event, authorId, submittedById)) {
                allowed.add(event);
            }
        }
        return allowed;
    }
}
