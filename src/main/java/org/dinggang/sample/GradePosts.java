package org.dinggang.sample;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;

/** Turns numbers by grade into posts as cases have them. */
final class GradePosts {

    private GradePosts() {}

    /** All the numbers. */
    static Posts of(SortedMap<Integer, Integer> numbers) {
        SortedMap<GradeRange, Integer> posts = new TreeMap<>();
        numbers.forEach((grade, number) -> posts.put(GradeRange.single(Grade.of(grade)), number));
        return new Posts(posts);
    }

    /** The numbers without those at some grades. */
    static Posts without(SortedMap<Integer, Integer> numbers, Collection<Integer> grades) {
        SortedMap<Integer, Integer> kept = new TreeMap<>(numbers);
        kept.keySet().removeAll(grades);
        return of(kept);
    }
}
