package org.dinggang.access;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** When a session is over although nobody signed out. */
@Component
public class SessionRules {
    private final Actors actors;
    private final SessionProperties limits;
    private final Moments moments;

    SessionRules(Actors actors, SessionProperties limits, Moments moments) {
        this.actors = actors;
        this.limits = limits;
        this.moments = moments;
    }

    /**
     * Whether the session is over: idle or open too long, the user disabled, or ended by an administrator or a new password.
     *
     * @param lastUsed when the user last did something
     */
    public boolean isOver(SignedIn session, Instant lastUsed) {
        Instant now = moments.now();
        return now.isAfter(lastUsed.plus(limits.idle()))
                || now.isAfter(session.signedInAt().plus(limits.absolute()))
                || actors.standing(session.userId())
                        .filter(standing -> !standing.disabled())
                        .filter(standing -> !session.signedInAt().isBefore(standing.sessionsValidFrom()))
                        .isEmpty();
    }
}
