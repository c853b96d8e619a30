package org.dinggang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Establishment (编制) of an institution: its authorised headcount, and what of it is in motion.
 *
 * @param authorized authorised headcount
 * @param changedOn when the establishment last changed; null where it has not
 * @param postsAdjustedOn when the posts were last adjusted; null where they have not been
 * @param transferPending whether a transfer of units or staff (转隶) is unfinished
 */
public record Establishment(
        int authorized,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate postsAdjustedOn,
        boolean transferPending) {}
