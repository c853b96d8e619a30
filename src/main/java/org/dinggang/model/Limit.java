package org.dinggang.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Limit (限额): at most so many people at some grades of some institutions, optionally of some sections or series only.
 *
 * @param name name, unique in the case
 * @param institutions codes of the institutions
 * @param sections sections (科室) that it is restricted to; empty for all
 * @param series title series (系列) that it is restricted to; empty for all
 * @param grades grades that it spans together
 * @param max greatest number of people
 */
public record Limit(
        String name,
        List<String> institutions,
        List<String> sections,
        List<String> series,
        SortedSet<Grade> grades,
        int max) {

    public Limit {
        institutions = List.copyOf(institutions);
        sections = List.copyOf(sections);
        series = List.copyOf(series);
        grades = Collections.unmodifiableSortedSet(new TreeSet<>(grades));
    }
}
