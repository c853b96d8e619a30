package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.model.Objective;
import org.dinggang.model.Round;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of the round: item, value, explanation. */
final class RoundSheetWriter {

    private static final int CHARACTER = 256;
    private static final int ITEM_WIDTH = 18;
    private static final int VALUE_WIDTH = 34;
    private static final int NOTE_WIDTH = 90;
    private static final float ROW_HEIGHT = 24;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Cells cells;
    private int next;

    RoundSheetWriter(SXSSFWorkbook workbook, Styles styles) {
        this.sheet = workbook.createSheet(RoundSheet.PLAN.name());
        this.styles = styles;
        this.cells = new Cells(styles);
    }

    /** Writes the round; the items alone where there is none. */
    void write(@Nullable Round round, Dictionary dictionary) {
        sheet.setColumnWidth(0, ITEM_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, VALUE_WIDTH * CHARACTER);
        sheet.setColumnWidth(2, NOTE_WIDTH * CHARACTER);
        Row title = row();
        cells.write(title, 0, RoundSheet.PLAN.name(), Styles.Role.TITLE, Look.WORDS);
        Text purpose = RoundSheet.PLAN.purpose();
        cells.write(row(), 0, purpose.zh() + "  " + purpose.en(), Styles.Role.REMARK, Look.WORDS);
        Row headings = row();
        List<String> words = List.of(RoundSheet.ITEM, RoundSheet.VALUE, "填写说明");
        for (int column = 0; column < words.size(); column++) {
            cells.write(headings, column, words.get(column), Styles.Role.HEADING, Look.WORDS);
        }
        for (Column item : RoundSheet.PLAN.columns()) {
            item(item, round == null ? null : value(item, round), dictionary);
        }
        sheet.createFreezePane(0, ListSheetWriter.HEADINGS + 1);
        PageSetup.landscape(sheet, ListSheetWriter.HEADINGS, ReportFrame.of(RoundSheet.PLAN.name()));
    }

    private Row row() {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(ROW_HEIGHT);
        return row;
    }

    private void item(Column item, @Nullable Object value, Dictionary dictionary) {
        Row row = row();
        String name = item.heading() + (item.required() ? "*" : "");
        cells.write(row, 0, name, Styles.Role.STRONG, Look.WORDS);
        Look look = item.look() == Look.DATE ? Look.DATE : Look.WORDS;
        cells.write(row, 1, value, Styles.Role.DATA, look);
        String sample = item.sample().isEmpty() ? "" : "  例：" + item.sample();
        cells.write(row, 2, item.note().zh() + sample + "  " + item.note().en(), Styles.Role.REMARK, Look.WORDS);
        dictionary.rangeOf(item.form()).ifPresent(range -> {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation validation = helper.createValidation(
                    helper.createFormulaListConstraint(range),
                    new CellRangeAddressList(row.getRowNum(), row.getRowNum(), 1, 1));
            validation.setShowErrorBox(false);
            sheet.addValidationData(validation);
        });
    }

    private static @Nullable Object value(Column item, Round round) {
        Objective objective = round.objective();
        return switch (item.field()) {
            case "name" -> round.name();
            case "effectiveDate" -> round.effectiveDate();
            case "tenureCutoff" -> round.tenureCutoff();
            case "ruleSet" -> round.ruleSet();
            case "objective" -> objective == null ? null : CaseChoices.OBJECTIVES.label(objective.id());
            default -> throw new IllegalArgumentException(item.field());
        };
    }
}
