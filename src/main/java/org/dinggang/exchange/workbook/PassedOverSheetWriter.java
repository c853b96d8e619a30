package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.explanation.PassedOver;

/** Writes who was ranked above an appointed person and ended lower. */
final class PassedOverSheetWriter {

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("竞聘名单", Look.LONG_WORDS),
            new ReportSheet.Heading("等级", Look.GRADE),
            new ReportSheet.Heading("人员编号", Look.ID),
            new ReportSheet.Heading("姓名", Look.NAME),
            new ReportSheet.Heading("名次", Look.GRADE),
            new ReportSheet.Heading("本次结果", Look.GRADE),
            new ReportSheet.Heading("名次在后而聘用的人员", Look.LONG_WORDS),
            new ReportSheet.Heading("说明", Look.SENTENCE));

    private final ResultView view;
    private final ReportSheet sheet;

    PassedOverSheetWriter(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.view = view;
        this.sheet = new ReportSheet(
                workbook, styles, view.frame(), "名次在前未聘", view.remark() + "  名次在前、结果却在后的人员", HEADINGS, 0);
    }

    /** Writes the sheet. */
    void write() {
        for (PassedOver person : view.result().passedOver()) {
            sheet.row(
                    true,
                    view.list(person.staff(), person.grade()),
                    person.grade().number(),
                    person.staff(),
                    view.person(person.staff()).name(),
                    person.place(),
                    ResultView.grade(person.finalGrade()),
                    view.named(person.inFavourOf()),
                    person.sentence().zh());
        }
        sheet.finish("没有名次在前而未聘的人员");
    }
}
