package org.dinggang.policy;

import java.util.List;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of ratios (结构比例控制标准): what the technical posts of one kind of institution may be.
 *
 * @param id identifier, unique in the rule set
 * @param title what people call it
 * @param institutions which institutions it is for; null where that does not matter
 * @param level whose institutions it is for; null where that does not matter
 * @param shares bands from the highest down to the junior one; a band that is not there has no posts
 * @param cityWideSeniors senior posts allotted from a number for the whole city; null where there are none
 * @param ruleSet name of the rule set that says so
 * @param clauses where it is written
 * @param note what a reader should know about it
 */
public record RatioTable(
        String id,
        Text title,
        @Nullable Text institutions,
        @Nullable InstitutionLevel level,
        List<RankShare> shares,
        @Nullable CityWideSeniors cityWideSeniors,
        String ruleSet,
        List<Clause> clauses,
        @Nullable Text note) {

    public RatioTable {
        shares = List.copyOf(shares);
        clauses = List.copyOf(clauses);
        Text problem = problem(shares);
        if (problem != null) {
            throw new IllegalArgumentException(problem.en());
        }
    }

    /** What is wrong with such shares; null where nothing is. */
    public static @Nullable Text problem(List<RankShare> shares) {
        if (shares.isEmpty() || shares.getLast().band() != RankBand.JUNIOR) {
            return new Text("最后一档应为 JUNIOR（初级）", "the last band must be JUNIOR");
        }
        for (int index = 1; index < shares.size(); index++) {
            if (!shares.get(index - 1).band().isAbove(shares.get(index).band())) {
                return new Text("各档应从高到低，且不重叠", "the bands must run from the highest down without overlap");
            }
        }
        Share least = sum(shares.stream().map(RankShare::least).toList());
        Share most = sum(shares.stream().map(RankShare::most).toList());
        if (least.compareTo(Share.WHOLE) > 0) {
            return new Text(
                    "各档最低比例之和为 " + least + "，超过100%", "the least shares add up to " + least + ", more than 100%");
        }
        if (most.compareTo(Share.WHOLE) < 0) {
            return new Text(
                    "各档最高比例之和为 " + most + "，不足100%", "the largest shares add up to " + most + ", less than 100%");
        }
        return null;
    }

    private static Share sum(List<Share> shares) {
        return shares.stream()
                .reduce(Share.NONE, (sum, share) -> new Share(sum.value().add(share.value())));
    }
}
