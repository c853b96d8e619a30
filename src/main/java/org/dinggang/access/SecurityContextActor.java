package org.dinggang.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of whoever Spring Security says is signed in. */
@Component
class SecurityContextActor implements CurrentActor {
    private final Actors actors;
    private final PasswordPolicy passwords;
    private final Moments moments;

    SecurityContextActor(Actors actors, PasswordPolicy passwords, Moments moments) {
        this.actors = actors;
        this.passwords = passwords;
        this.moments = moments;
    }

    @Override
    public Actor get() {
        SignedIn session = session().orElseThrow(AccessRefusedException::notSignedIn);
        Standing standing = standing(session);
        if (isChangeDue(session, standing)) {
            throw AccessRefusedException.passwordChangeDue();
        }
        return standing.actor();
    }

    /** Who signed in; nothing is said about whether the session still holds. */
    static Optional<SignedIn> session() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn session
                ? Optional.of(session)
                : Optional.empty();
    }

    /** Whether the person signed in has to change the password before anything else. */
    boolean isChangeDue() {
        return session()
                .filter(session -> isChangeDue(session, standing(session)))
                .isPresent();
    }

    /** @throws AccessRefusedException if the session is over */
    void requireValid(SignedIn session) {
        standing(session);
    }

    private boolean isChangeDue(SignedIn session, Standing standing) {
        Instant setAt = standing.passwordSetAt();
        return session.byPassword()
                && (standing.mustChangePassword() || setAt == null || passwords.isTooOld(setAt, moments.now()));
    }

    private Standing standing(SignedIn session) {
        return actors.standing(session.userId())
                .filter(standing -> !standing.disabled())
                .filter(standing -> !session.signedInAt().isBefore(standing.sessionsValidFrom()))
                .orElseThrow(AccessRefusedException::notSignedIn);
    }
}
