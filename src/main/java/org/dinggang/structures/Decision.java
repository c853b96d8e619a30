package org.dinggang.structures;

import java.time.Instant;
import java.time.LocalDate;
import org.dinggang.policy.InstitutionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau has decided about a version.
 *
 * @param by who decided
 * @param at when it was entered
 * @param document number of the approving document; null where it was returned
 * @param level level of the bureau that approved it; null where it was returned
 * @param approvedOn the day of that document; null where it was returned
 * @param words reasons, or what else was said; empty for nothing
 */
public record Decision(
        String by,
        Instant at,
        @Nullable String document,
        @Nullable InstitutionLevel level,
        @Nullable LocalDate approvedOn,
        String words) {}
