package org.dinggang.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;

/**
 * What a rule set says about structures of posts (岗位设置).
 *
 * @param rounding how shares become whole posts, unless somebody asks for another way
 * @param categoryShares least share of all posts that the main category has
 * @param temporaryPosts whether people beyond the establishment may sit on temporary posts, which go when they leave
 * @param gradeRatios ratios of the grades inside a rank, by the grades
 * @param auxiliaryBelow by how many grades the top grade of an auxiliary series must be below that of the main one; empty where
 *     only "generally lower" is said
 * @param growth how fast senior posts may grow; empty where nothing limits it
 * @param passRate largest share of candidates who pass a review that is not tied to posts (评聘分开); empty where nothing limits it
 * @param approval what a structure needs before it takes effect
 * @param tables ratio tables by identifier, in the order of the rule set
 */
public record StructureRules(
        StructureTerm<Rounding> rounding,
        StructureTerm<Map<PostCategory, Share>> categoryShares,
        StructureTerm<Boolean> temporaryPosts,
        StructureTerm<SortedMap<GradeRange, Ratio>> gradeRatios,
        StructureTerm<Optional<Integer>> auxiliaryBelow,
        StructureTerm<Optional<Growth>> growth,
        StructureTerm<Optional<Share>> passRate,
        StructureTerm<StructureApproval> approval,
        Map<String, RatioTable> tables) {

    public StructureRules {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The ratio table of that identifier, if there is one. */
    public Optional<RatioTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /**
     * The ratio of these grades: the one given for just them, else the lower parts of one given for more grades down to the same
     * lowest grade.
     */
    public Optional<Ratio> gradeRatio(GradeRange grades) {
        Ratio own = gradeRatios.value().get(grades);
        if (own != null) {
            return Optional.of(own);
        }
        return gradeRatios.value().entrySet().stream()
                .filter(entry -> entry.getKey().lowest().equals(grades.lowest())
                        && entry.getKey().highest().isAbove(grades.highest()))
                .findFirst()
                .flatMap(entry -> entry.getValue().last(grades.grades().size()));
    }
}
