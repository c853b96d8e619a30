package org.dinggang.establishment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a structure of posts is calculated from.
 *
 * @param total all posts: the establishment, unless fewer are set up
 * @param mainCategory the category that the institution exists for
 * @param categories posts of categories that are given; the least number that the rules allow the main category, and the rest,
 *     where they are not
 * @param topGrade the highest grade that technical posts may have
 * @param shares what the ratio table allows, from the highest band down
 * @param fullSenior full senior posts where the ratio does not tell them from associate senior ones; null where none is given
 * @param cityWideSeniors senior posts allotted from a number for the whole city; 0 where there are none
 * @param technicians posts of grade 13, which no ratio covers
 * @param rounding how shares become whole posts; null for the rule set's way
 * @param approved numbers of the approving document by grade, for {@link Rounding#TABLE}
 */
public record StructureRequest(
        int total,
        PostCategory mainCategory,
        Map<PostCategory, Integer> categories,
        Grade topGrade,
        List<RankShare> shares,
        @Nullable Integer fullSenior,
        int cityWideSeniors,
        int technicians,
        @Nullable Rounding rounding,
        SortedMap<Grade, Integer> approved) {

    public StructureRequest {
        categories = categories.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(categories));
        shares = List.copyOf(shares);
        approved = Collections.unmodifiableSortedMap(new TreeMap<>(approved));
    }
}
