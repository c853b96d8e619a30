package org.dinggang.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Post numbers (岗位数): approved posts per grade or per range of grades.
 *
 * @param numbers posts (at least 0) by grade or range, from the highest down
 */
public record Posts(SortedMap<GradeRange, Integer> numbers) {

    /** No number at all: every grade has maximum 0. */
    public static final Posts NONE = new Posts(new TreeMap<>());

    public Posts {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /** Posts by grade or range. */
    public static Posts of(Map<GradeRange, Integer> numbers) {
        return new Posts(new TreeMap<>(numbers));
    }

    /** Whether some key names or spans the grade. */
    public boolean covers(Grade grade) {
        return numbers.keySet().stream().anyMatch(range -> range.contains(grade));
    }

    /** The number under exactly this key, 0 where there is none. */
    public int number(GradeRange range) {
        return numbers.getOrDefault(range, 0);
    }
}
