package org.dinggang.establishment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A structure of posts, drafted or approved, to be checked.
 *
 * @param approved whether it is approved: its numbers are then the quotas, and ratios only a matter of notice
 * @param authorized the establishment in force on the day from which the structure takes effect
 * @param registered people on the books, who may be more than the establishment
 * @param mainCategory the category that the institution exists for
 * @param categories posts of the three categories, without special and temporary ones
 * @param temporary posts beyond the establishment for people on the books, which go when they leave
 * @param technical technical posts by grade or range
 * @param special special posts (特设岗位) by grade, outside total, ratio and top grade
 * @param topGrade the highest grade that technical posts may have
 * @param table the ratio table that applies; null where none does
 * @param cityWideSeniors senior posts allotted from a number for the whole city
 * @param series posts of the title series, where they are told apart
 * @param seniorsBefore senior posts filled a year ago, for the growth limit; null where it is not to be checked
 * @param rounding how shares become whole posts; null for the rule set's way
 */
public record DraftedStructure(
        boolean approved,
        int authorized,
        int registered,
        PostCategory mainCategory,
        Map<PostCategory, Integer> categories,
        int temporary,
        Posts technical,
        Posts special,
        Grade topGrade,
        @Nullable RatioTable table,
        int cityWideSeniors,
        List<SeriesPosts> series,
        @Nullable Integer seniorsBefore,
        @Nullable Rounding rounding) {

    public DraftedStructure {
        categories = categories.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(categories));
        series = List.copyOf(series);
    }

    /** Posts of a category. */
    public int posts(PostCategory category) {
        return categories.getOrDefault(category, 0);
    }

    /** All posts, without special and temporary ones. */
    public int total() {
        return categories.values().stream().mapToInt(Integer::intValue).sum();
    }
}
