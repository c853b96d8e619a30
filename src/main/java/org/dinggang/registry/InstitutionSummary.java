package org.dinggang.registry;

import org.jspecify.annotations.Nullable;

/**
 * An institution in a list.
 *
 * @param id key
 * @param code code
 * @param name name
 * @param departmentName department in charge; null for none
 * @param category kind of institution; null where it is not said
 * @param selfReview self-review institution (自主评审单位)
 * @param people people on the roster
 */
public record InstitutionSummary(
        long id,
        String code,
        String name,
        @Nullable String departmentName,
        @Nullable String category,
        boolean selfReview,
        int people) {}
