package org.dinggang.establishment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.Rounding;

/**
 * A structure of posts as calculated, every number with the arithmetic behind it.
 *
 * @param rounding how shares became whole posts
 * @param total all posts
 * @param categories posts of the categories; management and worker posts together, with the total as place, where nobody says more
 * @param bands technical posts of the bands of ranks, from the highest down
 * @param grades technical posts of the grades, from the highest down
 * @param notices what a reader should know before using the numbers
 */
public record CalculatedStructure(
        Rounding rounding,
        Arithmetic total,
        List<Arithmetic> categories,
        List<Arithmetic> bands,
        List<Arithmetic> grades,
        List<Text> notices) {

    public CalculatedStructure {
        categories = List.copyOf(categories);
        bands = List.copyOf(bands);
        grades = List.copyOf(grades);
        notices = List.copyOf(notices);
    }

    /** Posts of a category; 0 where it is not told apart. */
    public int posts(PostCategory category) {
        return number(categories, new StructurePlace.Category(category));
    }

    /** Technical posts of a band; 0 where it has none. */
    public int posts(RankBand band) {
        return number(bands, new StructurePlace.Band(band));
    }

    /** Technical posts by grade; grades without posts are not there unless a ratio names them. */
    public SortedMap<Grade, Integer> posts() {
        SortedMap<Grade, Integer> posts = new TreeMap<>();
        for (Arithmetic step : grades) {
            if (step.place() instanceof StructurePlace.Grades place) {
                posts.put(place.grades().highest(), step.number());
            }
        }
        return Collections.unmodifiableSortedMap(posts);
    }

    /** The categories' numbers that are told apart. */
    public Map<PostCategory, Integer> categoryPosts() {
        SortedMap<PostCategory, Integer> posts = new TreeMap<>();
        for (Arithmetic step : categories) {
            if (step.place() instanceof StructurePlace.Category place) {
                posts.put(place.category(), step.number());
            }
        }
        return Collections.unmodifiableSortedMap(posts);
    }

    private static int number(List<Arithmetic> steps, StructurePlace place) {
        return steps.stream()
                .filter(step -> step.place().equals(place))
                .mapToInt(Arithmetic::number)
                .sum();
    }
}
