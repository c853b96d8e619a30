package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.planning.Tie;

/** Writes the ties that people have to decide. */
final class TieSheetWriter {

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("竞聘名单", Look.LONG_WORDS),
            new ReportSheet.Heading("等级", Look.GRADE),
            new ReportSheet.Heading("列入聘用", Look.LONG_WORDS),
            new ReportSheet.Heading("未列入聘用", Look.LONG_WORDS),
            new ReportSheet.Heading("集体研究意见", Look.SENTENCE));

    private final ResultView view;
    private final ReportSheet sheet;

    TieSheetWriter(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.view = view;
        this.sheet = new ReportSheet(
                workbook,
                styles,
                view.frame(),
                "并列",
                view.remark() + "  得分、优先条件、年限、职称均相同，只按编号区分：报送前须集体研究决定",
                HEADINGS,
                0);
    }

    /** Writes the sheet. */
    void write() {
        for (Tie tie : view.result().evaluation().ties()) {
            sheet.row(
                    true,
                    view.list(tie.appointed(), tie.grade()),
                    tie.grade().number(),
                    view.named(tie.appointed()),
                    view.named(tie.notAppointed()),
                    null);
        }
        sheet.finish("没有需要集体研究的并列情形");
    }
}
