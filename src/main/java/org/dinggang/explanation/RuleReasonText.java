package org.dinggang.explanation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.explanation.ReasonFacts.RuleNotMet;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Text;
import org.dinggang.policy.Obstacle;
import org.jspecify.annotations.Nullable;

/** Words the rules that stand in somebody's way. */
final class RuleReasonText {

    private RuleReasonText() {}

    static Text of(RuleNotMet reason, Grade grade) {
        return switch (reason.obstacle()) {
            case Obstacle.TitleMissing missing -> title(missing, reason, grade);
            case Obstacle.TenureShort tenure -> tenure(tenure);
            case Obstacle.UnknownFact fact -> unknown(fact);
            case Obstacle.GradeSkipped skipped ->
                new Text(
                        "同一层级内要逐级晋升, 下一等级为" + skipped.next() + "级, 不能直接聘用到" + grade + "级",
                        "inside a rank people move one grade at a time: grade " + skipped.next()
                                + " comes next, not grade " + grade);
            case Obstacle.NotAtEntry entry ->
                new Text(
                        "首次聘用应聘用到" + grades(entry.allowed(), "级或") + "级, 不能直接聘用到" + grade + "级",
                        "a first appointment is made to grade " + grades(entry.allowed(), " or ") + ", not to grade "
                                + grade);
            case Obstacle.AbovePrevious above ->
                new Text(
                        "原聘" + above.previous() + "级, 调入后同一层级内不得高于原聘等级",
                        "the grade held before was " + above.previous()
                                + ", and nobody transferred in comes above it in the same rank");
            case Obstacle.StructureOutdated structure -> structure(structure);
            case Obstacle.TransferPending pending ->
                new Text("单位的机构、人员转隶尚未完成", "a transfer of units or staff at the institution is unfinished");
            case Obstacle.UnderSanction sanction ->
                new Text(
                        "受处分期间不得聘用, 自" + sanction.until() + "起可以聘用",
                        "under a sanction nobody is appointed; an appointment is possible from " + sanction.until()
                                + " on");
            case Obstacle.AppraisalBars appraisal ->
                new Text(
                        appraisal.year() + "年度考核结果为"
                                + appraisal.result().label().zh() + ", 本次不得聘用",
                        "the appraisal for " + appraisal.year() + " was \""
                                + appraisal.result().label().en() + "\", which bars an appointment in this round");
            case Obstacle.GradeReserved reserved ->
                new Text(
                        reserved.grade() + "级岗位不由单位自行聘用",
                        "the institution itself appoints nobody to grade " + reserved.grade());
            case Obstacle.LowerGrade lower ->
                new Text(
                        "现聘" + lower.current() + "级, 聘用方案不降低现聘等级",
                        "the present grade is " + lower.current() + ", and a plan moves nobody to a lower grade");
            case Obstacle.HasLeft left ->
                new Text(left.leavesOn() + "起已不在本单位", "no longer at the institution since " + left.leavesOn());
        };
    }

    private static Text title(Obstacle.TitleMissing missing, RuleNotMet reason, Grade grade) {
        String needed = missing.needed().label().zh();
        String comesZh = reason.earliest() == null ? "" : ", " + reason.earliest() + "起具备";
        String comesEn = reason.earliest() == null ? "" : ", which will be held from " + reason.earliest() + " on";
        return new Text(
                "聘用到" + grade + "级需具备" + needed + "职称, " + heldZh(missing.held()) + comesZh,
                "grade " + grade + " needs a title of rank \""
                        + missing.needed().label().en() + "\"" + comesEn + "; " + heldEn(missing.held()));
    }

    private static String heldZh(@Nullable Rank held) {
        return held == null ? "现无职称" : "现为" + held.label().zh() + "职称";
    }

    private static String heldEn(@Nullable Rank held) {
        return held == null
                ? "there is none"
                : "the one held is of rank \"" + held.label().en() + "\"";
    }

    private static Text tenure(Obstacle.TenureShort tenure) {
        String requirementZh = tenure.at() + "级聘用满" + tenure.years() + "年";
        String requirementEn = tenure.years() + " years at grade " + tenure.at();
        if (tenure.earliest() == null) {
            return new Text(
                    requirementZh + "的条件尚不具备, 按现有聘任经历无法确定满足时间, 本次截止" + tenure.cutoff(),
                    requirementEn + " are not complete at the cut-off " + tenure.cutoff()
                            + ", and the appointments on record never complete them");
        }
        long missing = ChronoUnit.DAYS.between(tenure.cutoff(), tenure.earliest());
        String uncountedZh = tenure.uncountedDays() == 0 ? "" : "(其中" + tenure.uncountedDays() + "天不计入年限)";
        String uncountedEn =
                tenure.uncountedDays() == 0 ? "" : " (" + tenure.uncountedDays() + " days in between do not count)";
        return new Text(
                requirementZh + "的时间为" + tenure.earliest() + uncountedZh + ", 本次截止" + tenure.cutoff() + "还差" + missing
                        + "天",
                requirementEn + " are complete on " + tenure.earliest() + uncountedEn + "; at the cut-off "
                        + tenure.cutoff() + " " + missing + (missing == 1 ? " day is" : " days are") + " missing");
    }

    private static Text structure(Obstacle.StructureOutdated structure) {
        String lastZh = structure.adjustedOn() == null ? "" : "(最近一次调整为" + structure.adjustedOn() + ")";
        String lastEn = structure.adjustedOn() == null ? "" : " (last adjusted on " + structure.adjustedOn() + ")";
        return new Text(
                "单位编制于" + structure.changedOn() + "变动后尚未调整岗位设置方案" + lastZh + ", 不得开展岗位聘用",
                "the establishment changed on " + structure.changedOn() + " and the posts have not been adjusted since"
                        + lastEn + ", so there are no appointments");
    }

    private static Text unknown(Obstacle.UnknownFact fact) {
        return new Text(
                "信息不完整: " + fact.fields().stream().map(RuleReasonText::fieldZh).collect(Collectors.joining("、"))
                        + ", 不能认定满足条件",
                "missing information: "
                        + fact.fields().stream().map(RuleReasonText::fieldEn).collect(Collectors.joining(", "))
                        + "; what rests on it is not met");
    }

    private static String fieldZh(String field) {
        String[] parts = field.split("/", -1);
        int number = Integer.parseInt(parts[1]) + 1;
        return parts[0].equals("titles") ? "第" + number + "项职称缺取得时间" : "第" + number + "段聘任经历缺起始时间";
    }

    private static String fieldEn(String field) {
        String[] parts = field.split("/", -1);
        int number = Integer.parseInt(parts[1]) + 1;
        return parts[0].equals("titles") ? "the date of title no. " + number : "the start of appointment no. " + number;
    }

    private static String grades(List<Grade> grades, String separator) {
        return grades.stream().map(Grade::toString).collect(Collectors.joining(separator));
    }
}
