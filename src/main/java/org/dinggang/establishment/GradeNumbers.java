package org.dinggang.establishment;

import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;

/** Sums over post numbers that may be given by grade or by range. */
final class GradeNumbers {

    private GradeNumbers() {}

    /** All posts. */
    static int all(Posts posts) {
        return posts.numbers().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The posts whose grades all lie in the range. */
    static int within(Posts posts, GradeRange range) {
        return posts.numbers().entrySet().stream()
                .filter(entry -> contains(range, entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether some posts lie partly in the range and partly outside. */
    static boolean isSplit(Posts posts, GradeRange range) {
        return posts.numbers().entrySet().stream()
                .anyMatch(entry -> entry.getValue() > 0
                        && !contains(range, entry.getKey())
                        && entry.getKey().grades().stream().anyMatch(range::contains));
    }

    /** The highest grade that surely has a post: of a range, the lowest. */
    static Optional<Grade> highest(Posts posts) {
        return posts.numbers().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().lowest())
                .sorted()
                .findFirst();
    }

    private static boolean contains(GradeRange range, GradeRange inner) {
        return range.contains(inner.highest()) && range.contains(inner.lowest());
    }
}
