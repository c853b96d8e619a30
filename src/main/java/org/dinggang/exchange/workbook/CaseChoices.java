package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dinggang.exchange.workbook.values.Choice;
import org.dinggang.exchange.workbook.values.ChoiceForm;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Competition;
import org.dinggang.model.Objective;
import org.dinggang.model.Rank;
import org.dinggang.model.Sex;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSets;

/** The values that a cell of the case workbook can be chosen from, under the names that people use. */
final class CaseChoices {

    static final ChoiceForm SEXES = ChoiceForm.among(Arrays.stream(Sex.values())
            .map(sex -> Choice.of(sex.name(), sex.label(), sex.label().zh() + "性"))
            .toList());

    static final ChoiceForm RANKS = ChoiceForm.among(List.of(
            rank(Rank.FULL_SENIOR, "正高", "正高级职称"),
            rank(Rank.ASSOCIATE_SENIOR, "副高", "副高级职称"),
            rank(Rank.INTERMEDIATE, "中级职称"),
            rank(Rank.ASSISTANT, "助理", "初级(助理级)", "助理级职称", "初级(助理)"),
            rank(Rank.TECHNICIAN, "员", "初级(员级)", "员级职称", "技术员级")));

    static final ChoiceForm RESULTS = ChoiceForm.among(List.of(
            result(AppraisalResult.EXCELLENT, "优"),
            result(AppraisalResult.QUALIFIED),
            result(AppraisalResult.BASICALLY_QUALIFIED),
            result(AppraisalResult.UNQUALIFIED),
            result(AppraisalResult.UNDETERMINED, "不定等次", "未定等次", "不确定等级"),
            result(AppraisalResult.ABSENT, "未参加考核", "未考核", "不参加考核")));

    static final ChoiceForm COMPETITIONS = ChoiceForm.among(List.of(
            Choice.of(
                    Competition.INSTITUTION.name(),
                    new Text("各单位分别竞聘", "each institution keeps its own lists"),
                    "分别竞聘",
                    "单位"),
            Choice.of(Competition.POOL.name(), new Text("统筹合并竞聘", "the members' lists are merged"), "合并竞聘", "统筹")));

    static final ChoiceForm OBJECTIVES = ChoiceForm.among(List.of(
            Choice.of(Objective.MERIT_FIRST.id(), new Text("得分优先", "merit first")),
            Choice.of(Objective.FILL_FIRST.id(), new Text("满岗优先", "fill posts first"))));

    static final String OF_PERSON = "STAFF";
    static final String OF_INSTITUTION = "INSTITUTION";

    static final ChoiceForm WAIVER_OWNERS = ChoiceForm.among(List.of(
            Choice.of(OF_PERSON, new Text("人员", "person"), "个人"),
            Choice.of(OF_INSTITUTION, new Text("单位", "institution"))));

    static final String POSTS = "POSTS";
    static final String RESERVED = "RESERVED";
    static final String POOLED = "POOL";

    static final ChoiceForm POST_KINDS = ChoiceForm.among(List.of(
            Choice.of(POSTS, new Text("单位", "institution"), "单位岗位", "单位岗位数", "核定"),
            Choice.of(RESERVED, new Text("预留", "reserved"), "单位预留", "预留岗位"),
            Choice.of(POOLED, new Text("统筹", "pool"), "统筹岗位", "统筹岗位数")));

    /** The rules that are in principle in most places; a rule set may make others so, which are taken by their identifiers. */
    static final ChoiceForm RULES = ChoiceForm.suggesting(
            List.of(
                    rule(RuleId.SEQUENTIAL, "逐级晋升", "one grade at a time"),
                    rule(RuleId.FIRST_APPOINTMENT, "首次聘用到最低等级", "first appointment at the lowest grade"),
                    rule(RuleId.STRUCTURE_ADJUSTED, "编制变更后调整岗位", "posts adjusted after the establishment changed"),
                    rule(RuleId.TRANSFER_COMPLETE, "转隶完成", "transfer complete")),
            Arrays.stream(RuleId.values()).map(RuleId::id).toList());

    static final ChoiceForm EXEMPTIONS = ChoiceForm.suggesting(List.of(
            Choice.of("POSTDOC", new Text("期满出站博士后", "finished post-doctoral station"), "博士后"),
            Choice.of("SPECIAL_POST", new Text("特设岗位", "special post"))));

    private CaseChoices() {}

    /** The rule sets that come with the program, and any other name. */
    static ChoiceForm ruleSets() {
        List<Choice> choices = new ArrayList<>();
        for (String name : RuleSets.builtIn().names()) {
            choices.add(Choice.of(name, Text.same(name)));
        }
        return ChoiceForm.suggesting(choices);
    }

    private static Choice rank(Rank rank, String... otherNames) {
        return Choice.of(rank.name(), rank.label(), otherNames);
    }

    private static Choice result(AppraisalResult result, String... otherNames) {
        return Choice.of(result.name(), result.label(), otherNames);
    }

    private static Choice rule(RuleId rule, String zh, String en) {
        return Choice.of(rule.id(), new Text(zh, en));
    }
}
