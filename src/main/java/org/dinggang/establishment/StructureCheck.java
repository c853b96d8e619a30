package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.dinggang.policy.Severity;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;
import org.dinggang.policy.StructureTerm;

/** Checks a drafted or approved structure of posts against the rules. */
public final class StructureCheck {

    private final StructureRules rules;
    private final DraftedStructure structure;
    private final List<Finding> findings = new ArrayList<>();

    private StructureCheck(StructureRules rules, DraftedStructure structure) {
        this.rules = rules;
        this.structure = structure;
    }

    /** Everything that is found, in the order total, categories, ranks, grades, series, growth; empty where all is well. */
    public static List<Finding> check(StructureRules rules, DraftedStructure structure) {
        StructureCheck check = new StructureCheck(rules, structure);
        check.total();
        check.technicalSum();
        check.categoryShare();
        check.findings.addAll(new RatioCheck(rules, structure).findings());
        check.topGrade();
        check.series();
        return List.copyOf(check.findings);
    }

    /** Whether nothing found stands in the way: notices do not. */
    public static boolean isLawful(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.weight() == Weight.NOTICE);
    }

    /** How a rule of that severity binds. */
    static Weight weight(Severity severity) {
        return switch (severity) {
            case ABSOLUTE -> Weight.ABSOLUTE;
            case IN_PRINCIPLE -> Weight.IN_PRINCIPLE;
        };
    }

    private void total() {
        StructureTerm<Boolean> term = rules.temporaryPosts();
        StructurePlace place = new StructurePlace.Total();
        int total = structure.total();
        int authorized = structure.authorized();
        if (total == 0) {
            add(Concern.TOTAL, Weight.NOTICE, place, 0, List.of(), "没有设置岗位", "no posts are set up");
            return;
        }
        if (total > authorized) {
            add(
                    Concern.TOTAL,
                    weight(term.severity()),
                    place,
                    total - authorized,
                    term.clauses(),
                    "岗位总量" + total + "个超过编制" + authorized + "名，超" + (total - authorized) + "个",
                    "all " + total + " posts exceed the establishment of " + authorized + " by "
                            + (total - authorized));
        } else if (total < authorized) {
            add(
                    Concern.TOTAL,
                    Weight.NOTICE,
                    place,
                    authorized - total,
                    term.clauses(),
                    "岗位总量" + total + "个少于编制" + authorized + "名，有" + (authorized - total) + "名未设岗",
                    "all " + total + " posts are fewer than the establishment of " + authorized + ": "
                            + (authorized - total) + " unused");
        }
        if (structure.temporary() > 0) {
            temporary(term);
        }
    }

    private void temporary(StructureTerm<Boolean> term) {
        StructurePlace place = new StructurePlace.Total();
        int temporary = structure.temporary();
        int beyond = Math.max(0, structure.registered() - structure.authorized());
        if (!term.value()) {
            add(
                    Concern.TOTAL,
                    weight(term.severity()),
                    place,
                    temporary,
                    term.clauses(),
                    "不允许设临时岗位，而设了" + temporary + "个",
                    "temporary posts are not allowed, and there are " + temporary);
        } else if (temporary > beyond) {
            add(
                    Concern.TOTAL,
                    weight(term.severity()),
                    place,
                    temporary - beyond,
                    term.clauses(),
                    "临时岗位" + temporary + "个多于超编的" + beyond + "人",
                    temporary + " temporary posts are more than the " + beyond + " people beyond the establishment");
        } else {
            add(
                    Concern.TOTAL,
                    Weight.NOTICE,
                    place,
                    temporary,
                    term.clauses(),
                    "有临时岗位" + temporary + "个，人员离开即撤销，只减不增",
                    temporary + " temporary posts, each of which goes when its holder leaves");
        }
    }

    private void technicalSum() {
        int sum = GradeNumbers.all(structure.technical());
        int technical = structure.posts(PostCategory.TECHNICAL);
        if (sum != technical) {
            add(
                    Concern.TOTAL,
                    Weight.ABSOLUTE,
                    new StructurePlace.Category(PostCategory.TECHNICAL),
                    Math.abs(sum - technical),
                    rules.temporaryPosts().clauses(),
                    "各等级之和" + sum + "个不等于专业技术岗位" + technical + "个",
                    "the grades add up to " + sum + ", not to the " + technical + " technical posts");
        }
    }

    private void categoryShare() {
        StructureTerm<Map<PostCategory, Share>> term = rules.categoryShares();
        PostCategory main = structure.mainCategory();
        Share share = term.value().getOrDefault(main, Share.NONE);
        int least = ExactText.ceiling(share.value().multiply(structure.total()));
        int posts = structure.posts(main);
        if (posts < least) {
            add(
                    Concern.CATEGORY_SHARE,
                    weight(term.severity()),
                    new StructurePlace.Category(main),
                    least - posts,
                    term.clauses(),
                    main.label().zh() + posts + "个，低于岗位总量" + structure.total() + "个的" + share + "，至少应为" + least + "个，少"
                            + (least - posts) + "个",
                    posts + " " + main.label().en() + " are below " + share + " of all " + structure.total()
                            + ": at least " + least + ", " + (least - posts) + " too few");
        }
    }

    private void topGrade() {
        structure.technical().numbers().forEach((range, posts) -> {
            if (posts > 0 && range.highest().isAbove(structure.topGrade())) {
                add(
                        Concern.TOP_GRADE,
                        Weight.ABSOLUTE,
                        new StructurePlace.Grades(range),
                        posts,
                        rules.auxiliaryBelow().clauses(),
                        range + "级岗位" + posts + "个高于最高等级" + structure.topGrade() + "级",
                        posts + " posts of grade " + range + " are above the top grade " + structure.topGrade());
            }
        });
    }

    private void series() {
        StructureTerm<Optional<Integer>> term = rules.auxiliaryBelow();
        int below = term.value().orElse(1);
        Weight weight = term.value().isPresent() ? weight(term.severity()) : Weight.NOTICE;
        for (SeriesPosts series : structure.series()) {
            GradeNumbers.highest(series.posts())
                    .filter(grade -> !series.main()
                            && grade.number() < structure.topGrade().number() + below)
                    .ifPresent(grade -> add(
                            Concern.AUXILIARY_SERIES,
                            weight,
                            new StructurePlace.Series(series.series()),
                            GradeNumbers.within(series.posts(), GradeRange.single(grade)),
                            term.clauses(),
                            "辅系列“" + series.series() + "”设有" + grade + "级岗位，一般应低于主系列最高等级" + structure.topGrade() + "级",
                            "the auxiliary series " + series.series() + " has posts of grade " + grade
                                    + ", which should be below the main series' top grade " + structure.topGrade()));
        }
        seriesSum();
    }

    private void seriesSum() {
        int sum = structure.series().stream()
                .map(SeriesPosts::posts)
                .mapToInt(GradeNumbers::all)
                .sum();
        int technical = GradeNumbers.all(structure.technical());
        if (!structure.series().isEmpty() && sum != technical) {
            add(
                    Concern.AUXILIARY_SERIES,
                    Weight.NOTICE,
                    new StructurePlace.Category(PostCategory.TECHNICAL),
                    Math.abs(sum - technical),
                    List.of(),
                    "各系列岗位之和" + sum + "个与专业技术岗位" + technical + "个不符",
                    "the series add up to " + sum + ", not to the " + technical + " technical posts");
        }
    }

    private void add(
            Concern concern, Weight weight, StructurePlace place, int by, List<Clause> clauses, String zh, String en) {
        findings.add(new Finding(concern, weight, place, by, clauses, new Text(zh, en)));
    }
}
