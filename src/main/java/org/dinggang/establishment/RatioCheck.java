package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Rank;
import org.dinggang.model.Text;
import org.dinggang.policy.CityWideSeniors;
import org.dinggang.policy.Clause;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;

/**
 * Checks the shares of ranks and the ratios of grades, cumulatively from the top: posts given to a lower rank or grade than the ratio
 * allows are no fault, posts given to a higher one are. The approved numbers are themselves the quotas; there the ratio is a notice.
 */
final class RatioCheck {

    private final StructureRules rules;
    private final DraftedStructure structure;
    private final List<Finding> findings = new ArrayList<>();

    RatioCheck(StructureRules rules, DraftedStructure structure) {
        this.rules = rules;
        this.structure = structure;
    }

    /** What is found. */
    List<Finding> findings() {
        RatioTable table = structure.table();
        if (table != null) {
            CalculatedStructure allowed = allowed(table);
            bands(table, allowed);
            least(table, allowed);
            cityWide(table);
            growth(table, allowed);
        }
        for (Rank rank : Rank.values()) {
            grades(rank);
        }
        return findings;
    }

    private Weight binding() {
        return structure.approved() ? Weight.NOTICE : Weight.ABSOLUTE;
    }

    private CalculatedStructure allowed(RatioTable table) {
        int technical = structure.posts(PostCategory.TECHNICAL);
        return StructureCalculation.calculate(
                rules,
                new StructureRequest(
                        technical,
                        PostCategory.TECHNICAL,
                        Map.of(PostCategory.TECHNICAL, technical),
                        structure.topGrade(),
                        table.shares(),
                        null,
                        structure.cityWideSeniors(),
                        0,
                        rounding(),
                        new TreeMap<>()));
    }

    private void bands(RatioTable table, CalculatedStructure allowed) {
        int drafted = 0;
        int most = 0;
        RankBand first = null;
        for (Arithmetic step : allowed.bands()) {
            if (!(step.place() instanceof StructurePlace.Band place) || place.band() == RankBand.JUNIOR) {
                continue;
            }
            first = first == null ? place.band() : first;
            if (GradeNumbers.isSplit(structure.technical(), place.band().grades())) {
                cannotBeChecked(place, table.clauses());
                return;
            }
            drafted += GradeNumbers.within(structure.technical(), place.band().grades());
            most += step.number();
            if (drafted > most) {
                String from = first == place.band() ? "" : first.label().zh() + "至";
                String fromEnglish = first == place.band() ? "" : first.label().en() + " to ";
                findings.add(new Finding(
                        Concern.RANK_SHARE,
                        binding(),
                        place,
                        drafted - most,
                        table.clauses(),
                        new Text(
                                from + place.label().zh() + "岗位" + drafted + "个，超过比例允许的" + most + "个，超"
                                        + (drafted - most) + "个（"
                                        + step.sentence().zh() + "）",
                                drafted + " " + fromEnglish + place.label().en() + " posts exceed the " + most
                                        + " that the ratio allows by " + (drafted - most) + " ("
                                        + step.sentence().en() + ")")));
            }
        }
        above(table, allowed);
    }

    /** Posts of ranks that the table does not have at all. */
    private void above(RatioTable table, CalculatedStructure allowed) {
        for (RankBand band : List.of(RankBand.FULL_SENIOR, RankBand.ASSOCIATE_SENIOR)) {
            int drafted = GradeNumbers.within(structure.technical(), band.grades());
            boolean known = allowed.bands().stream()
                    .anyMatch(step -> step.place() instanceof StructurePlace.Band place
                            && place.band().ranks().containsAll(band.ranks()));
            if (drafted > 0 && !known) {
                findings.add(new Finding(
                        Concern.RANK_SHARE,
                        binding(),
                        new StructurePlace.Band(band),
                        drafted,
                        table.clauses(),
                        new Text(
                                "比例表“" + table.title().zh() + "”没有"
                                        + band.label().zh() + "岗位，而设了" + drafted + "个",
                                "the table \"" + table.title().en() + "\" has no "
                                        + band.label().en() + " posts, and there are " + drafted)));
            }
        }
    }

    /** The least shares of ranges; where so many posts are not to be had, the calculated number is enough. */
    private void least(RatioTable table, CalculatedStructure allowed) {
        int technical = structure.posts(PostCategory.TECHNICAL);
        for (RankShare share : table.shares()) {
            if (share.band() == RankBand.JUNIOR
                    || GradeNumbers.isSplit(structure.technical(), share.band().grades())) {
                continue;
            }
            int exact = ExactText.ceiling(share.least().value().multiply(technical));
            int least = Math.min(exact, allowed.posts(share.band()));
            int drafted =
                    GradeNumbers.within(structure.technical(), share.band().grades());
            if (drafted < least) {
                findings.add(new Finding(
                        Concern.RANK_SHARE,
                        binding(),
                        new StructurePlace.Band(share.band()),
                        least - drafted,
                        table.clauses(),
                        new Text(
                                share.band().label().zh() + "岗位" + drafted + "个，少于区间下限" + share.least() + "的" + least
                                        + "个，少" + (least - drafted) + "个",
                                drafted + " " + share.band().label().en() + " posts are below the least share "
                                        + share.least() + ", " + least + ", by " + (least - drafted))));
            }
        }
    }

    private void cityWide(RatioTable table) {
        CityWideSeniors limit = table.cityWideSeniors();
        if (limit == null) {
            return;
        }
        int technical = structure.posts(PostCategory.TECHNICAL);
        int most = ExactText.floor(limit.institutionShare().value().multiply(technical));
        int drafted = GradeNumbers.within(structure.technical(), RankBand.SENIOR.grades());
        if (drafted > most) {
            findings.add(new Finding(
                    Concern.RANK_SHARE,
                    binding(),
                    new StructurePlace.Band(RankBand.SENIOR),
                    drafted - most,
                    table.clauses(),
                    new Text(
                            "高级岗位" + drafted + "个，超过本单位专业技术岗位的" + limit.institutionShare() + "即" + most + "个；全市另按"
                                    + limit.cityShare() + "统一核算",
                            drafted + " senior posts exceed " + limit.institutionShare() + " of the institution's, "
                                    + most + "; the city as a whole counts them within " + limit.cityShare())));
        }
    }

    private void growth(RatioTable table, CalculatedStructure allowed) {
        Integer before = structure.seniorsBefore();
        if (before == null || rules.growth().value().isEmpty()) {
            return;
        }
        int technical = structure.posts(PostCategory.TECHNICAL);
        int cap = allowed.posts(RankBand.SENIOR)
                + allowed.posts(RankBand.FULL_SENIOR)
                + allowed.posts(RankBand.ASSOCIATE_SENIOR);
        int drafted = GradeNumbers.within(structure.technical(), RankBand.SENIOR.grades());
        GrowthLimit limit = GrowthLimit.of(rules, technical, cap, before);
        if (drafted > limit.most() && drafted > before) {
            findings.add(new Finding(
                    Concern.GROWTH,
                    StructureCheck.weight(rules.growth().severity()),
                    new StructurePlace.Band(RankBand.SENIOR),
                    drafted - limit.most(),
                    rules.growth().clauses(),
                    new Text(
                            "高级岗位由" + before + "个增至" + drafted + "个，超过本年可达的" + limit.most() + "个（"
                                    + limit.sentence().zh() + "）",
                            "senior posts grow from " + before + " to " + drafted + ", beyond the " + limit.most()
                                    + " of this year (" + limit.sentence().en() + ")")));
        }
    }

    private void grades(Rank rank) {
        GradeRange whole = new GradeRange(rank.highestGrade(), rank.lowestGrade());
        boolean ranges = structure.technical().numbers().keySet().stream()
                .anyMatch(range -> !range.isSingle() && range.grades().stream().anyMatch(whole::contains));
        int posts = GradeNumbers.within(structure.technical(), whole);
        if (ranges || posts == 0 || whole.isSingle()) {
            return;
        }
        List<Arithmetic> steps =
                new GradeCalculation(rules, gradeRequest(), rounding(), new ArrayList<>()).ofRank(rank, posts);
        int drafted = 0;
        int most = 0;
        for (Arithmetic step : steps) {
            if (!(step.place() instanceof StructurePlace.Grades place)) {
                continue;
            }
            Grade grade = place.grades().highest();
            drafted += GradeNumbers.within(structure.technical(), place.grades());
            most += step.number();
            if (drafted > most) {
                String label =
                        new GradeRange(whole.contains(Grade.of(2)) ? Grade.of(2) : whole.highest(), grade).toString();
                findings.add(new Finding(
                        Concern.GRADE_RATIO,
                        binding(),
                        place,
                        drafted - most,
                        rules.gradeRatios().clauses(),
                        new Text(
                                label + "级岗位" + drafted + "个，超过" + rank.label().zh() + posts + "个按比例允许的" + most + "个，超"
                                        + (drafted - most) + "个（"
                                        + step.sentence().zh() + "）",
                                drafted + " posts of grade " + label + " exceed the " + most
                                        + " that the ratio allows of "
                                        + posts + " " + rank.label().en() + " ones by " + (drafted - most) + " ("
                                        + step.sentence().en() + ")")));
            }
        }
    }

    private StructureRequest gradeRequest() {
        return new StructureRequest(
                0,
                PostCategory.TECHNICAL,
                Map.of(),
                structure.topGrade(),
                List.of(RankShare.atLeast(RankBand.JUNIOR, Share.NONE)),
                null,
                0,
                0,
                null,
                new TreeMap<>());
    }

    /** Numbers as approved say nothing of ratios: they are then looked at without exceeding any. */
    private Rounding rounding() {
        Rounding asked = structure.rounding();
        Rounding rounding = asked == null ? rules.rounding().value() : asked;
        return rounding == Rounding.TABLE ? Rounding.FLOOR_CASCADE : rounding;
    }

    private void cannotBeChecked(StructurePlace place, List<Clause> clauses) {
        findings.add(new Finding(
                Concern.RANK_SHARE,
                Weight.NOTICE,
                place,
                0,
                clauses,
                new Text(
                        "有岗位数跨越" + place.label().zh() + "与其他层级，无法核对比例",
                        "a number of posts spans the " + place.label().en()
                                + " rank and others, so ratios cannot be checked")));
    }
}
