package org.dinggang.sample;

import java.util.List;
import java.util.SortedMap;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.model.Waiver;

/**
 * One institution with its posts by grade and its people, before pools take some of the posts.
 *
 * @param code code
 * @param name name
 * @param department department in charge, with its place
 * @param profile what it is like
 * @param establishment establishment
 * @param posts posts by number of the grade
 * @param reserved posts kept free, by number of the grade
 * @param waivers waivers of the institution
 * @param staff its people
 */
record InstitutionSample(
        String code,
        String name,
        String department,
        Profile profile,
        Establishment establishment,
        SortedMap<Integer, Integer> posts,
        SortedMap<Integer, Integer> reserved,
        List<Waiver> waivers,
        List<Staff> staff) {

    /** The institution with all its posts. */
    Institution institution() {
        return institutionWithout(List.of());
    }

    /** The institution without its posts at those grades, which a pool has instead. */
    Institution institutionWithout(List<Integer> pooled) {
        return new Institution(
                code,
                name,
                department,
                profile.category(),
                profile.selfReview(),
                establishment,
                GradePosts.without(posts, pooled),
                GradePosts.without(reserved, pooled),
                waivers);
    }
}
