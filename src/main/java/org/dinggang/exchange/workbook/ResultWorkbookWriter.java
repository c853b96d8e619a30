package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.Result;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;

/** Writes results as workbooks to be handed round. */
final class ResultWorkbookWriter {

    /** Sheets that tell a result from a list of appointments made by hand. */
    static final List<String> SHEETS =
            List.of(SummarySheet.NAME, AppointmentSheet.PLAN.name(), QuotaSheetWriter.NAME, ReasonSheetWriter.NAME);

    private ResultWorkbookWriter() {}

    /**
     * Writes a result.
     *
     * @param ruleSet the rule set in force, with the round's overrides
     * @throws IOException where it cannot be written
     */
    static void write(Result result, Case value, RuleSet ruleSet, OutputStream stream) throws IOException {
        WorkbookOutput.write(
                stream,
                value.round().effectiveDate(),
                workbook -> fill(workbook, new ResultView(result, value, ruleSet)));
    }

    private static void fill(SXSSFWorkbook workbook, ResultView view) {
        Styles styles = new Styles(workbook);
        new SummarySheet(workbook, styles, view).write();
        new AppointmentSheetWriter(workbook, styles, view).write();
        new QuotaSheetWriter(workbook, styles, view).write();
        new ReasonSheetWriter(workbook, styles, view).write();
        new ViolationSheetWriter(workbook, styles, view).write();
        new TieSheetWriter(workbook, styles, view).write();
        new PassedOverSheetWriter(workbook, styles, view).write();
    }
}
