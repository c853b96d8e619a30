package org.dinggang.rounds;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applicants to show.
 *
 * @param institutions codes of the institutions; empty for all of the round
 * @param text part of a name or identifier; empty for everybody
 * @param applied only those who have applied, or have not; null for both
 * @param withoutMerit only those whose merit is missing
 * @param sort what to sort by
 * @param ascending whether the smallest comes first
 */
public record ApplicantQuery(
        Set<String> institutions,
        String text,
        @Nullable Boolean applied,
        boolean withoutMerit,
        Sort sort,
        boolean ascending) {

    /** What applicants can be sorted by. */
    public enum Sort {
        STAFF,
        NAME,
        SECTION,
        CURRENT_GRADE,
        APPLIED,
        MERIT
    }

    /** Everybody, by identifier. */
    public static final ApplicantQuery ALL = new ApplicantQuery(Set.of(), "", null, false, Sort.STAFF, true);

    public ApplicantQuery {
        institutions = Set.copyOf(institutions);
    }
}
