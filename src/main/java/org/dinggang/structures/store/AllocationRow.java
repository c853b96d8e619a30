package org.dinggang.structures.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.Decision;
import org.dinggang.structures.VersionState;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as stored.
 *
 * @param id its key
 * @param pool name of its pool
 * @param institutionIds keys of the pool's members
 * @param number which one of the pool it is, from 1
 * @param revision how often it has been changed, from 1
 * @param state how far it has come
 * @param terms on which terms
 * @param solved what was found; null where nothing was looked for
 * @param authorId key of the user who made it
 * @param author who made it
 * @param editedAt when it was last worked on
 * @param submittedById key of the user who submitted it; null where nobody has
 * @param submittedAt when it was submitted; null where it was not
 * @param decision what was decided; null where nothing was
 * @param inForceFrom the day from which it is in force; null where it is not approved
 */
public record AllocationRow(
        long id,
        String pool,
        List<Long> institutionIds,
        int number,
        int revision,
        VersionState state,
        AllocationTerms terms,
        @Nullable Solved solved,
        long authorId,
        String author,
        Instant editedAt,
        @Nullable Long submittedById,
        @Nullable Instant submittedAt,
        @Nullable Decision decision,
        @Nullable LocalDate inForceFrom) {

    public AllocationRow {
        institutionIds = List.copyOf(institutionIds);
    }

    /**
     * What was asked and what was found.
     *
     * @param request what was to be allocated to whom, as counted then
     * @param result the best allocation
     * @param at when it was found
     */
    public record Solved(AllocationRequest request, Allocation result, Instant at) {}

    /** When it last changed. */
    public Instant changedAt() {
        if (decision != null) {
            return decision.at();
        }
        return submittedAt == null ? editedAt : submittedAt;
    }
}
