package org.dinggang.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see it.
 *
 * @param id key
 * @param signInName the name to sign in with
 * @param edit what an administrator has decided
 * @param state whether the user can sign in
 * @param external whether the user is bound to an account at the OpenID provider
 * @param lastSignedInAt when the user last signed in; null for never
 */
public record UserAccount(
        long id,
        String signInName,
        UserEdit edit,
        State state,
        boolean external,
        @Nullable Instant lastSignedInAt) {
    /** Whether a user can sign in. */
    public enum State {
        ACTIVE,
        /** With a one-time password that is not used up or changed yet. */
        PASSWORD_DUE,
        /** For some minutes, after too many wrong passwords. */
        LOCKED,
        DISABLED
    }

    static UserAccount of(UserRow user, Set<Long> institutions, Set<Long> departments, Instant now) {
        return new UserAccount(
                user.id(),
                user.signInName(),
                new UserEdit(user.displayName(), user.role(), user.mayRevealIdentity(), institutions, departments),
                state(user, now),
                user.externalSubject() != null,
                user.lastSignedInAt());
    }

    private static State state(UserRow user, Instant now) {
        if (user.disabled()) {
            return State.DISABLED;
        }
        if (user.isLocked(now)) {
            return State.LOCKED;
        }
        return user.mustChangePassword() ? State.PASSWORD_DUE : State.ACTIVE;
    }
}
