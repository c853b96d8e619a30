package org.dinggang.registry.ledger;

import java.time.LocalDate;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * Approved posts that are to stand in the ledger.
 *
 * @param posts approved posts
 * @param reserved posts kept free
 * @param inForceFrom the day from which they are in force; null where it is not known
 * @param document document that approves them; null where it is not known
 * @param adjustedOn the day on which they were adjusted to the establishment; null where the institution's details say it
 * @param version key of the version that was approved; null for posts that are imported
 * @param allocation key of the allocation of a pool that brings the numbers of its grades; null for all other posts
 */
public record NewPosts(
        Posts posts,
        Posts reserved,
        @Nullable LocalDate inForceFrom,
        @Nullable String document,
        @Nullable LocalDate adjustedOn,
        @Nullable Long version,
        @Nullable Long allocation) {

    /** As a workbook has them. */
    static NewPosts imported(Institution institution, @Nullable LocalDate inForceFrom, @Nullable LocalDate adjustedOn) {
        return new NewPosts(institution.posts(), institution.reserved(), inForceFrom, null, adjustedOn, null, null);
    }

    /** As they stand, adjusted on another day. */
    static NewPosts of(StoredPosts stored, @Nullable LocalDate adjustedOn) {
        return new NewPosts(
                stored.posts(),
                stored.reserved(),
                stored.inForceFrom(),
                stored.document(),
                adjustedOn,
                stored.version(),
                stored.allocation());
    }

    /** As they stood. */
    static NewPosts of(StoredPosts stored) {
        return of(stored, stored.adjustedOn());
    }
}
