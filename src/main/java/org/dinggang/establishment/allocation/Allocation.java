package org.dinggang.establishment.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import org.dinggang.model.GradeRange;

/**
 * Posts of a pool by institution.
 *
 * @param posts posts by grade or range, by code of the institution
 */
public record Allocation(Map<String, SortedMap<GradeRange, Integer>> posts) {

    public Allocation {
        Map<String, SortedMap<GradeRange, Integer>> copy = new LinkedHashMap<>();
        posts.forEach((code, numbers) -> copy.put(code, Collections.unmodifiableSortedMap(new TreeMap<>(numbers))));
        posts = Collections.unmodifiableMap(copy);
    }

    /** The allocation with these numbers for every member and key. */
    static Allocation of(List<Member> members, ToIntBiFunction<Member, GradeRange> number, List<GradeRange> grades) {
        Map<String, SortedMap<GradeRange, Integer>> posts = new LinkedHashMap<>();
        for (Member member : members) {
            SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
            grades.forEach(range -> numbers.put(range, number.applyAsInt(member, range)));
            posts.put(member.code(), numbers);
        }
        return new Allocation(posts);
    }

    /** The posts of an institution under that key; 0 where it has none. */
    public int number(String code, GradeRange grades) {
        return posts.getOrDefault(code, Collections.emptySortedMap()).getOrDefault(grades, 0);
    }

    /** All posts of an institution. */
    public int total(String code) {
        return posts.getOrDefault(code, Collections.emptySortedMap()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** All posts under that key. */
    public int total(GradeRange grades) {
        return posts.values().stream()
                .mapToInt(numbers -> numbers.getOrDefault(grades, 0))
                .sum();
    }
}
