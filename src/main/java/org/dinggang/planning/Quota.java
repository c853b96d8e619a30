package org.dinggang.planning;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;

/**
 * Quota: a greatest number of people over a set of institutions and grades, optionally only of some sections or series.
 *
 * @param name name in results: INSTITUTION/GRADE, INSTITUTION/RANGE, POOL/GRADE, or the limit's name
 * @param origin what it comes from
 * @param institutions codes of the institutions
 * @param grades grades that it spans
 * @param sections sections that it is restricted to; empty for all
 * @param series title series that it is restricted to; empty for all
 * @param max greatest number of people
 */
public record Quota(
        String name,
        Origin origin,
        List<String> institutions,
        SortedSet<Grade> grades,
        Set<String> sections,
        Set<String> series,
        int max) {

    /** What a quota comes from. */
    public enum Origin {
        /** Post numbers of an institution. */
        POSTS,
        /** A grade that no post number covers: maximum 0. */
        UNCOVERED,
        /** Post numbers of a pool. */
        POOL,
        /** A limit. */
        LIMIT
    }

    public Quota {
        institutions = List.copyOf(institutions);
        grades = Collections.unmodifiableSortedSet(new TreeSet<>(grades));
        sections = Set.copyOf(sections);
        series = Set.copyOf(series);
    }

    /** Whether the quota counts people of this person's section and series; institution and grade are not looked at. */
    boolean admits(Staff staff) {
        return (sections.isEmpty() || (staff.section() != null && sections.contains(staff.section())))
                && (series.isEmpty() || (staff.series() != null && series.contains(staff.series())));
    }

    /** The same quota with so many posts more. */
    Quota plus(int posts) {
        return new Quota(name, origin, institutions, grades, sections, series, max + posts);
    }
}
