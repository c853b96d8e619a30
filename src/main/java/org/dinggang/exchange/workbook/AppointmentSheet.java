package org.dinggang.exchange.workbook;

import java.util.List;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.model.Text;

/** The list of appointments in a result workbook. */
final class AppointmentSheet {

    static final Column ID =
            Column.text("人员编号", "staff", Look.ID, "", "").needed().or("编号", "工号");
    static final Column NAME = Column.text("姓名", "", Look.NAME, "", "").as(TextForm.ofPerson());
    static final Column INSTITUTION = Column.text("单位", "", Look.WORDS, "", "");
    static final Column SECTION = Column.text("科室", "", Look.WORDS, "", "");
    static final Column FROM = Column.text("现聘等级", "", Look.GRADE, "", "");
    static final Column SINCE = Column.text("现聘起始", "", Look.DATE, "", "");
    static final Column TO = Column.grade("拟聘等级", "to", "", "").needed().or("新聘等级", "聘用等级");
    static final Column KIND = Column.text("聘用类别", "", Look.CHOICE, "", "");
    static final Column MERIT = Column.text("竞聘得分", "", Look.POINTS, "", "");
    static final Column PLACE = Column.text("名次", "", Look.GRADE, "", "");
    static final Column EXEMPT = Column.text("不占岗位数", "", Look.YES_NO, "", "");
    static final Column REMARK = Column.text("备注", "", Look.LONG_WORDS, "", "");

    static final SheetPlan PLAN = SheetPlan.of(
            "聘用名单",
            true,
            new Text("本次拟聘用的人员", "the people to be appointed"),
            List.of(INSTITUTION, ID, NAME, SECTION, FROM, SINCE, TO, KIND, MERIT, PLACE, EXEMPT, REMARK),
            1);

    private AppointmentSheet() {}
}
