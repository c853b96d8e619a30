package org.dinggang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Institution (事业单位): the employer.
 *
 * @param code identifier
 * @param name name
 * @param department department in charge (主管部门)
 * @param category kind of institution: health, education ...
 * @param selfReview self-review institution (自主评审单位): its appointments need the bureau's approval
 * @param establishment authorised headcount
 * @param posts approved posts
 * @param reserved posts kept free, under keys of {@code posts}
 * @param waivers waivers of the rules on institutions
 */
public record Institution(
        String code,
        String name,
        @Nullable String department,
        @Nullable String category,
        boolean selfReview,
        Establishment establishment,
        Posts posts,
        Posts reserved,
        List<Waiver> waivers) {

    public Institution {
        waivers = List.copyOf(waivers);
    }
}
