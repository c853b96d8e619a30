package org.dinggang.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import org.dinggang.exchange.workbook.values.Choice;
import org.dinggang.exchange.workbook.values.ChoiceForm;
import org.dinggang.exchange.workbook.values.ClaimForm;
import org.dinggang.exchange.workbook.values.GradeForm;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.exchange.workbook.values.YesNoForm;
import org.dinggang.model.Text;
import org.dinggang.planning.AppointmentKind;

/** The list of appointments in a result workbook; what says who is appointed where and how is read back, the rest is for people. */
final class AppointmentSheet {

    static final Column INSTITUTION = shown("单位", Look.WORDS);
    static final Column ID = shown("人员编号", Look.ID).needed().or("编号", "工号");
    static final Column NAME = shown("姓名", Look.NAME).as(TextForm.ofPerson());
    static final Column SECTION = shown("科室", Look.WORDS);
    static final Column FROM = claim("现聘等级", "from", Look.GRADE, new GradeForm());
    static final Column SINCE = shown("现聘起始", Look.DATE);
    static final Column TO = Column.grade("拟聘等级", "to", "", "").needed().or("新聘等级", "聘用等级");
    static final Column KIND = claim("聘用类别", "kind", Look.CHOICE, ChoiceForm.suggesting(kinds()));
    static final Column MERIT = shown("竞聘得分", Look.POINTS);
    static final Column LIST = shown("竞聘名单", Look.WORDS);
    static final Column PLACE = shown("名次", Look.GRADE);
    static final Column EXEMPT = claim("不占岗位数", "quotaExempt", Look.YES_NO, new YesNoForm());
    static final Column REMARK = shown("备注（例外、豁免文号）", Look.LONG_WORDS);

    static final SheetPlan PLAN = SheetPlan.of(
            "聘用名单",
            true,
            new Text("本次拟聘用的人员", "the people to be appointed"),
            List.of(INSTITUTION, ID, NAME, SECTION, FROM, SINCE, TO, KIND, MERIT, LIST, PLACE, EXEMPT, REMARK),
            1);

    /** What is read back. */
    static final SheetPlan READ_BACK =
            SheetPlan.of(PLAN.name(), true, PLAN.purpose(), List.of(ID, TO, FROM, KIND, EXEMPT), 0);

    private AppointmentSheet() {}

    private static List<Choice> kinds() {
        return Arrays.stream(AppointmentKind.values())
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }

    /** A column that follows from the case and is read back to be compared with it. */
    private static Column claim(String heading, String field, Look look, ValueForm form) {
        return Column.text(heading, field, look, "", "").as(new ClaimForm(form));
    }

    private static Column shown(String heading, Look look) {
        return Column.text(heading, "", look, "", "");
    }
}
