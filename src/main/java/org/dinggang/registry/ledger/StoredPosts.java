package org.dinggang.registry.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * Approved posts of an institution, a row of the ledger.
 *
 * @param id key of the row
 * @param institutionId key of the institution
 * @param posts approved posts
 * @param reserved posts kept free
 * @param inForceFrom the day from which they are in force, until the day of the next; null where it is not known
 * @param document document that approves them; null where it is not known
 * @param adjustedOn the day on which they were adjusted to the establishment; null where the institution's details say it
 * @param version key of the version that was approved; null for posts that were imported
 * @param allocation key of the allocation of a pool that brought the numbers of its grades; null for all other posts
 * @param addedBy the change that brought them
 * @param endedBy the change that ended them; null while they stand
 */
public record StoredPosts(
        long id,
        long institutionId,
        Posts posts,
        Posts reserved,
        @Nullable LocalDate inForceFrom,
        @Nullable String document,
        @Nullable LocalDate adjustedOn,
        @Nullable Long version,
        @Nullable Long allocation,
        long addedBy,
        @Nullable Long endedBy) {

    private static final Comparator<StoredPosts> BY_DAY =
            Comparator.comparing(StoredPosts::inForceFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether their day has come by that day. */
    public boolean hasBegun(LocalDate day) {
        return inForceFrom == null || !inForceFrom.isAfter(day);
    }

    /** Of those that stand beside each other, the ones in force on a day: whose day came last. */
    public static Optional<StoredPosts> inForceOn(Collection<StoredPosts> standing, LocalDate day) {
        return standing.stream().filter(posts -> posts.hasBegun(day)).max(BY_DAY);
    }
}
