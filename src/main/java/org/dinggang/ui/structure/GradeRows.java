package org.dinggang.ui.structure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;

/** The rows of a board of grades. */
public final class GradeRows {
    private GradeRows() {}

    /** The keys of all these numbers that are not 0, from the highest down. */
    public static SortedSet<GradeRange> of(Posts... posts) {
        TreeSet<GradeRange> rows = new TreeSet<>();
        for (Posts each : posts) {
            each.numbers().forEach((range, number) -> {
                if (number > 0) {
                    rows.add(range);
                }
            });
        }
        return Collections.unmodifiableSortedSet(rows);
    }

    /** The same, with every grade from the top grade down that no range of them spans. */
    public static SortedSet<GradeRange> from(Grade topGrade, Posts... posts) {
        TreeSet<GradeRange> rows = new TreeSet<>(of(posts));
        for (Grade grade : Grade.all()) {
            if (!grade.isAbove(topGrade) && rows.stream().noneMatch(range -> range.contains(grade))) {
                rows.add(GradeRange.single(grade));
            }
        }
        return Collections.unmodifiableSortedSet(rows);
    }

    /** The number of a row, from posts that may be given by other keys: the sum of those that lie inside it. */
    public static int within(Posts posts, GradeRange row) {
        return posts.numbers().entrySet().stream()
                .filter(entry -> row.contains(entry.getKey().highest())
                        && row.contains(entry.getKey().lowest()))
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
    }

    /** All posts. */
    public static int all(Posts posts) {
        return posts.numbers().values().stream().mapToInt(Integer::intValue).sum();
    }
}
