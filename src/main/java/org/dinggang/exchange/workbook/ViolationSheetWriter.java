package org.dinggang.exchange.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.planning.Violation;
import org.dinggang.policy.Clause;

/** Writes what the plan breaks, with the clauses. */
final class ViolationSheetWriter {

    private static final int PEOPLE_NAMED = 200;

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("规定", Look.LONG_WORDS),
            new ReportSheet.Heading("性质", Look.CHOICE),
            new ReportSheet.Heading("岗位数", Look.WORDS),
            new ReportSheet.Heading("超出", Look.NUMBER),
            new ReportSheet.Heading("说明", Look.SENTENCE),
            new ReportSheet.Heading("涉及人员", Look.LONG_WORDS),
            new ReportSheet.Heading("条款", Look.SENTENCE));

    private final ResultView view;
    private final ReportSheet sheet;

    ViolationSheetWriter(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.view = view;
        this.sheet = new ReportSheet(workbook, styles, view.frame(), "违规", view.remark(), HEADINGS, 1);
    }

    /** Writes the sheet. */
    void write() {
        for (Violation violation : view.result().evaluation().violations()) {
            List<String> staff = violation.staff();
            String more = staff.size() > PEOPLE_NAMED ? "等" + staff.size() + "人" : "";
            sheet.row(
                    true,
                    view.ruleSet().rule(violation.rule()).title().zh(),
                    violation.severity().label().zh(),
                    violation.quota(),
                    violation.by(),
                    violation.message().zh(),
                    view.named(staff.subList(0, Math.min(staff.size(), PEOPLE_NAMED))) + more,
                    violation.clauses().stream().map(ViolationSheetWriter::text).collect(Collectors.joining("\n")));
            sheet.alarm(0);
        }
        sheet.finish("方案合规，没有违反规定之处");
    }

    private static String text(Clause clause) {
        return clause.citation()
                + (clause.summary() ? "（摘要）：" : "：")
                + clause.text().zh();
    }
}
