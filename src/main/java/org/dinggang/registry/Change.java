package org.dinggang.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of the ledger. Of one institution, a later change has a larger key.
 *
 * @param id key
 * @param kind how it came about
 * @param actor sign-in name of who made it
 * @param at when
 * @param note what it was for, in words; null for nothing
 * @param fileName name of the file it came from; null for none
 */
public record Change(
        long id,
        ChangeKind kind,
        String actor,
        Instant at,
        @Nullable String note,
        @Nullable String fileName) {}
