package org.dinggang.structures.content;

import java.time.LocalDate;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.structures.BasedOn;
import org.jspecify.annotations.Nullable;

/**
 * In which a version is checked.
 *
 * @param name what people call the version
 * @param basedOn the establishment that it is based on
 * @param now the establishment as it is
 * @param isFirst whether the institution has had no posts before
 * @param approvedBy level of the bureau that has approved it; null while none has
 * @param approvedOn the day of the approval; null while there is none
 */
public record Situation(
        String name,
        BasedOn basedOn,
        BasedOn now,
        boolean isFirst,
        @Nullable InstitutionLevel approvedBy,
        @Nullable LocalDate approvedOn) {

    /** Whether the version is approved. */
    boolean isApproved() {
        return approvedBy != null;
    }
}
