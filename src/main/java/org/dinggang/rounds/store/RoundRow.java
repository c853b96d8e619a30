package org.dinggang.rounds.store;

import java.time.Instant;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundState;
import org.jspecify.annotations.Nullable;

/**
 * A round as stored.
 *
 * @param id its key
 * @param state how far it has come
 * @param settings its settings
 * @param author who made it
 * @param authorRole the role in which it was made; the round belongs to that role
 * @param createdAt when it was made
 * @param startedAt when it was started
 * @param closedAt when it was closed
 */
public record RoundRow(
        long id,
        RoundState state,
        RoundDraft settings,
        String author,
        String authorRole,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt) {

    /** The institutions of the round, and no others. */
    public VisibleInstitutions visible() {
        return VisibleInstitutions.of(settings.institutions());
    }
}
