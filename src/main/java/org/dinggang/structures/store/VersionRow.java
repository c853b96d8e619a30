package org.dinggang.structures.store;

import java.time.Instant;
import org.dinggang.access.Role;
import org.dinggang.structures.BasedOn;
import org.dinggang.structures.Decision;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.content.LifeCycle.Hands;
import org.jspecify.annotations.Nullable;

/**
 * A version as stored.
 *
 * @param id its key
 * @param institutionId key of its institution
 * @param number which one of the institution it is, from 1
 * @param revision how often it has been changed, from 1
 * @param state how far it has come
 * @param content what it says
 * @param basedOn the establishment that it is based on
 * @param authorId key of the user who made it
 * @param author who made it
 * @param authorRole the role in which it was made
 * @param editedAt when its content last changed
 * @param submittedById key of the user who submitted it; null where nobody has
 * @param submittedAt when it was submitted; null where it was not
 * @param decision what was decided; null where nothing was
 */
public record VersionRow(
        long id,
        long institutionId,
        int number,
        int revision,
        VersionState state,
        VersionContent content,
        BasedOn basedOn,
        long authorId,
        String author,
        Role authorRole,
        Instant editedAt,
        @Nullable Long submittedById,
        @Nullable Instant submittedAt,
        @Nullable Decision decision) {

    /** Who has had it in hand. */
    public Hands hands() {
        return new Hands(authorId, authorRole, submittedById);
    }

    /** When it last changed. */
    public Instant changedAt() {
        if (decision != null) {
            return decision.at();
        }
        return submittedAt == null ? editedAt : submittedAt;
    }
}
