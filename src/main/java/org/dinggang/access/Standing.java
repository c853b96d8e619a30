package org.dinggang.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a user stands at the moment, for the sessions that he or she has open. */
record Standing(
        Actor actor,
        boolean disabled,
        Instant sessionsValidFrom,
        boolean mustChangePassword,
        @Nullable Instant passwordSetAt) {}
