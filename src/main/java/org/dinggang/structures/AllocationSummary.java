package org.dinggang.structures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.dinggang.structures.VersionSummary.Force;
import org.jspecify.annotations.Nullable;

/**
 * An allocation in a list.
 *
 * @param id key
 * @param pool name of its pool
 * @param number which one of the pool it is, from 1
 * @param name what people call it
 * @param revision to be given back with whatever is done to it
 * @param state how far it has come
 * @param solved whether the best allocation under its terms has been found
 * @param force whether it is in force today
 * @param inForceFrom the day from which it is in force; null until it is approved
 * @param author who made it
 * @param at when it last changed
 * @param allowed what the person who asks may do with it now
 */
public record AllocationSummary(
        long id,
        String pool,
        int number,
        String name,
        int revision,
        VersionState state,
        boolean solved,
        Force force,
        @Nullable LocalDate inForceFrom,
        String author,
        Instant at,
        Set<AllocationEvent> allowed) {

    public AllocationSummary {
        allowed = Set.copyOf(allowed);
    }
}
