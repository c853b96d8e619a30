package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.DraftedStructure;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * An institution of a file of structures: what its posts are calculated from, and what they are or are to be.
 *
 * @param code code of the institution
 * @param name name
 * @param authorized its establishment
 * @param registered people on the books
 * @param total all posts that are to be set up
 * @param temporary posts beyond the establishment
 * @param mainCategory the category that it exists for
 * @param categories posts of categories
 * @param topGrade the highest grade of technical posts
 * @param table the ratio table that applies; null where none is named
 * @param fullSenior full senior posts where the ratio does not tell them apart
 * @param cityWideSeniors senior posts allotted from a number for the whole city
 * @param technicians posts of grade 13
 * @param rounding how shares become whole posts; null for the rule set's way
 * @param posts technical posts, drafted or approved
 * @param special special posts
 * @param approved whether the posts are approved
 * @param series posts of title series
 * @param seniorsBefore senior posts filled a year ago
 * @param details what only forms ask for
 */
public record StructureInput(
        String code,
        String name,
        int authorized,
        int registered,
        int total,
        int temporary,
        PostCategory mainCategory,
        Map<PostCategory, Integer> categories,
        Grade topGrade,
        @Nullable RatioTable table,
        @Nullable Integer fullSenior,
        int cityWideSeniors,
        int technicians,
        @Nullable Rounding rounding,
        Posts posts,
        Posts special,
        boolean approved,
        List<SeriesPosts> series,
        @Nullable Integer seniorsBefore,
        StructureDetails details) {

    public StructureInput {
        categories = categories.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(categories));
        series = List.copyOf(series);
    }

    /** What its posts are calculated from. */
    public StructureRequest request() {
        SortedMap<Grade, Integer> numbers = new TreeMap<>();
        posts.numbers().forEach((range, number) -> {
            if (range.isSingle()) {
                numbers.put(range.highest(), number);
            }
        });
        return new StructureRequest(
                total,
                mainCategory,
                categories,
                topGrade,
                table == null ? new ArrayList<>() : table.shares(),
                fullSenior,
                cityWideSeniors,
                technicians,
                rounding,
                rounding == Rounding.TABLE ? numbers : new TreeMap<>());
    }

    /** The same institution with its posts as calculated; grades without a post are left out. */
    public StructureInput with(CalculatedStructure calculated) {
        Map<GradeRange, Integer> numbers = new TreeMap<>();
        calculated.posts().forEach((grade, number) -> {
            if (number > 0) {
                numbers.put(GradeRange.single(grade), number);
            }
        });
        return new StructureInput(
                code,
                name,
                authorized,
                registered,
                total,
                temporary,
                mainCategory,
                calculated.categoryPosts(),
                topGrade,
                table,
                fullSenior,
                cityWideSeniors,
                technicians,
                rounding,
                Posts.of(numbers),
                special,
                approved,
                series,
                seniorsBefore,
                details);
    }

    /** Its posts as they are to be checked. */
    public DraftedStructure draft() {
        return new DraftedStructure(
                approved,
                authorized,
                registered,
                mainCategory,
                categories,
                temporary,
                posts,
                special,
                topGrade,
                table,
                cityWideSeniors,
                series,
                seniorsBefore,
                rounding);
    }
}
