package org.dinggang.structures.content;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.access.Role;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionState;
import org.jspecify.annotations.Nullable;

/** The ways that a version goes, and who may lead it. */
public final class LifeCycle {

    private LifeCycle() {}

    /**
     * Who has had a version in hand.
     *
     * @param authorId key of the user who made it
     * @param authorRole the role in which it was made
     * @param submittedById key of the user who submitted it; null while nobody has
     */
    public record Hands(
            long authorId, Role authorRole, @Nullable Long submittedById) {

        /** Whether somebody has made or submitted the version. */
        boolean includes(Actor actor) {
            return actor.userId() == authorId || submittedById != null && actor.userId() == submittedById;
        }
    }

    /** The state that an event leads to; empty where it leads nowhere. */
    public static Optional<VersionState> next(VersionState state, VersionEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case EDIT -> isInHand(state) ? VersionState.DRAFT : null;
                    case DISCARD -> isInHand(state) ? VersionState.DISCARDED : null;
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
    public static Permission permission(VersionEvent event) {
        return switch (event) {
            case EDIT, DISCARD -> Permission.DRAFT_STRUCTURES;
            case SUBMIT, WITHDRAW -> Permission.SUBMIT_STRUCTURES;
            case GIVE_BACK, APPROVE -> Permission.APPROVE_STRUCTURES;
        };
    }

    /** Whether the version is in others' hands: a department leaves alone what an institution drafts. */
    public static boolean isOfOthers(Actor actor, VersionEvent event, Hands hands) {
        return permission(event) == Permission.DRAFT_STRUCTURES
                && actor.role() == Role.DEPARTMENT
                && hands.authorRole() != Role.DEPARTMENT;
    }

    /** Whether the actor would decide on what he or she has made or submitted. */
    public static boolean isOwn(Actor actor, VersionEvent event, Hands hands) {
        return permission(event) == Permission.APPROVE_STRUCTURES && hands.includes(actor);
    }

    /** What the actor may do with a version in that state. */
    public static Set<VersionEvent> allowed(Actor actor, VersionState state, Hands hands) {
        Set<VersionEvent> allowed = EnumSet.noneOf(VersionEvent.class);
        for (VersionEvent event : VersionEvent.values()) {
            if (next(state, event).isPresent()
                    && actor.may(permission(event))
                    && !isOfOthers(actor, event, hands)
                    && !isOwn(actor, event, hands)) {
                allowed.add(event);
            }
        }
        return allowed;
    }
}
