package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;

/** From the establishment and the ratios to posts: total, categories, bands of ranks, grades. Exact fractions throughout. */
public final class StructureCalculation {

    private final StructureRules rules;
    private final StructureRequest request;
    private final Rounding rounding;
    private final List<Text> notices = new ArrayList<>();

    private StructureCalculation(StructureRules rules, StructureRequest request) {
        this.rules = rules;
        this.request = request;
        this.rounding = request.rounding() == null ? rules.rounding().value() : request.rounding();
    }

    /**
     * The structure.
     *
     * @throws IllegalArgumentException where the request contradicts itself; {@link StructureFaults} says it beforehand, with places
     */
    public static CalculatedStructure calculate(StructureRules rules, StructureRequest request) {
        List<StructureFaults.Fault> faults = StructureFaults.of(request);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().message().en());
        }
        return new StructureCalculation(rules, request).calculate();
    }

    private CalculatedStructure calculate() {
        Arithmetic total =
                Arithmetic.given(new StructurePlace.Total(), request.total(), Share.WHOLE, request.total(), rounding);
        List<Arithmetic> categories = categories();
        int technical = categories.stream()
                .filter(step -> step.place().equals(new StructurePlace.Category(PostCategory.TECHNICAL)))
                .mapToInt(Arithmetic::number)
                .sum();
        List<Arithmetic> bands = bands(technical);
        List<Arithmetic> grades = new GradeCalculation(rules, request, rounding, notices).grades(bands);
        if (rounding == Rounding.LARGEST_REMAINDER) {
            notices.add(
                    new Text(
                            "最大余数法不单调：岗位总数增加时，某一层级或等级的岗位反而可能减少，不宜用于推演",
                            "largest remainders are not monotone: with more posts in all, a rank or grade may get fewer; unsuited to simulations"));
        }
        return new CalculatedStructure(rounding, total, categories, bands, grades, notices);
    }

    private List<Arithmetic> categories() {
        List<Arithmetic> steps = new ArrayList<>();
        int left = request.total();
        Map<PostCategory, Integer> given = request.categories();
        for (PostCategory category : PostCategory.values()) {
            StructurePlace place = new StructurePlace.Category(category);
            Integer number = given.get(category);
            if (number != null) {
                steps.add(Arithmetic.given(place, request.total(), Share.WHOLE, number, rounding));
                left -= number;
            } else if (category == request.mainCategory() && given.size() < PostCategory.values().length - 1) {
                Share share = rules.categoryShares().value().getOrDefault(category, Share.NONE);
                Arithmetic least = Arithmetic.least(place, request.total(), share, rounding);
                steps.add(least);
                left -= least.number();
                notices.add(
                        new Text(
                                "未给出" + category.label().zh() + "数，按主体岗位的最低比例计算，可以多设",
                                "the number of " + category.label().en()
                                        + " is not given; the least share of the main category is taken, and there may be more"));
            }
        }
        int known = steps.size();
        if (known == PostCategory.values().length - 1) {
            PostCategory last = missing(steps);
            steps.add(Arithmetic.rest(new StructurePlace.Category(last), request.total(), left, rounding));
        } else if (known < PostCategory.values().length) {
            steps.add(Arithmetic.rest(new StructurePlace.Total(), request.total(), left, rounding));
        }
        return steps;
    }

    private static PostCategory missing(List<Arithmetic> steps) {
        for (PostCategory category : PostCategory.values()) {
            if (steps.stream().noneMatch(step -> step.place().equals(new StructurePlace.Category(category)))) {
                return category;
            }
        }
        throw new IllegalStateException("All categories are known");
    }

    private List<Arithmetic> bands(int technical) {
        List<Portion> portions = EffectiveShares.of(request.shares(), request.topGrade(), rounding);
        List<Arithmetic> steps = rounding == Rounding.TABLE
                ? portions.stream()
                        .map(portion -> Arithmetic.given(
                                portion.place(), technical, portion.share(), approved(portion.place()), rounding))
                        .toList()
                : Apportionment.of(technical, portions, rounding);
        return request.cityWideSeniors() == 0 ? steps : withSeniors(steps, technical);
    }

    /** Senior posts allotted for the whole city come first, out of what the highest band has. */
    private List<Arithmetic> withSeniors(List<Arithmetic> steps, int technical) {
        int seniors = request.cityWideSeniors();
        List<Arithmetic> with = new ArrayList<>();
        with.add(Arithmetic.given(new StructurePlace.Band(RankBand.SENIOR), technical, Share.WHOLE, seniors, rounding));
        int owed = seniors;
        for (Arithmetic step : steps) {
            int taken = rounding == Rounding.TABLE ? 0 : Math.min(owed, step.number());
            with.add(taken == 0 ? step : Arithmetic.rest(step.place(), step.number(), step.number() - taken, rounding));
            owed -= taken;
        }
        return with;
    }

    private int approved(StructurePlace place) {
        return place instanceof StructurePlace.Band band
                ? request.approved().entrySet().stream()
                        .filter(entry -> band.band().grades().contains(entry.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                : 0;
    }
}
