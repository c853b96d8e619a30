package org.dinggang.exchange.workbook;

import java.util.List;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.model.Text;

/** The list of appointments in a result workbook; identifier and new grade are read back, the rest is for people. */
final class AppointmentSheet {

    static final Column INSTITUTION = shown("单位", Look.WORDS);
    static final Column ID = shown("人员编号", Look.ID).needed().or("编号", "工号");
    static final Column NAME = shown("姓名", Look.NAME).as(TextForm.ofPerson());
    static final Column SECTION = shown("科室", Look.WORDS);
    static final Column FROM = shown("现聘等级", Look.GRADE);
    static final Column SINCE = shown("现聘起始", Look.DATE);
    static final Column TO = Column.grade("拟聘等级", "to", "", "").needed().or("新聘等级", "聘用等级");
    static final Column KIND = shown("聘用类别", Look.CHOICE);
    static final Column MERIT = shown("竞聘得分", Look.POINTS);
    static final Column LIST = shown("竞聘名单", Look.WORDS);
    static final Column PLACE = shown("名次", Look.GRADE);
    static final Column EXEMPT = shown("不占岗位数", Look.YES_NO);
    static final Column REMARK = shown("备注（例外、豁免文号）", Look.LONG_WORDS);

    static final SheetPlan PLAN = SheetPlan.of(
            "聘用名单",
            true,
            new Text("本次拟聘用的人员", "the people to be appointed"),
            List.of(INSTITUTION, ID, NAME, SECTION, FROM, SINCE, TO, KIND, MERIT, LIST, PLACE, EXEMPT, REMARK),
            1);

    /** What is read back. */
    static final SheetPlan READ_BACK = SheetPlan.of(PLAN.name(), true, PLAN.purpose(), List.of(ID, TO), 0);

    private AppointmentSheet() {}

    private static Column shown(String heading, Look look) {
        return Column.text(heading, "", look, "", "");
    }
}
