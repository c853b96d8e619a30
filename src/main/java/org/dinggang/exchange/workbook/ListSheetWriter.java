package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.dinggang.exchange.workbook.cells.Bounds;
import org.dinggang.exchange.workbook.values.ChoiceForm;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.exchange.workbook.values.YesNoForm;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Writes a sheet that holds a list: title, purpose, headings with notes, drop-downs, then rows. */
final class ListSheetWriter implements RowWriter {

    /** Row of the headings, from 0. */
    static final int HEADINGS = 2;

    private static final int CHARACTER = 256;
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 6;
    private static final float TITLE_HEIGHT = 28;
    private static final float ROW_HEIGHT = 19;
    private static final float HEADING_HEIGHT = 32;

    private final SXSSFSheet sheet;
    private final SheetPlan plan;
    private final List<Column> columns;
    private final Styles styles;
    private final Cells cells;
    private int next = HEADINGS + 1;

    /**
     * Begins a sheet.
     *
     * @param columns the columns to write, which may be fewer or more than the plan's
     */
    ListSheetWriter(
            SXSSFWorkbook workbook, Styles styles, Dictionary dictionary, SheetPlan plan, List<Column> columns) {
        this.sheet = workbook.createSheet(plan.name());
        this.plan = plan;
        this.columns = List.copyOf(columns);
        this.styles = styles;
        this.cells = new Cells(styles);
        for (int index = 0; index < columns.size(); index++) {
            Look look = columns.get(index).look();
            sheet.setColumnWidth(index, (int) (look.width() * CHARACTER));
            sheet.setDefaultColumnStyle(index, styles.of(Styles.Role.BLANK, look));
        }
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        writeTop();
        for (int index = 0; index < columns.size(); index++) {
            offer(dictionary, index, columns.get(index).form());
        }
        sheet.createFreezePane(plan.key() + 1, HEADINGS + 1);
        PageSetup.landscape(sheet, HEADINGS, ReportFrame.of(plan.name()));
    }

    @Override
    public void row(@Nullable Object... values) {
        Row row = sheet.createRow(next++);
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value != null) {
                cells.write(
                        row, index, value, Styles.Role.DATA, columns.get(index).look());
            }
        }
    }

    /** Writes the example row, which nobody reads as data. */
    void sample() {
        Row row = sheet.createRow(next++);
        for (int index = 0; index < columns.size(); index++) {
            cells.write(row, index, columns.get(index).sample(), Styles.Role.SAMPLE, Look.WORDS);
        }
    }

    /** Ends the sheet. */
    void finish() {
        int last = Math.max(next - 1, HEADINGS + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, last, 0, columns.size() - 1));
    }

    private void writeTop() {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_HEIGHT);
        cells.write(title, 0, plan.name(), Styles.Role.TITLE, Look.WORDS);
        Row purpose = sheet.createRow(1);
        cells.write(purpose, 0, plan.purpose().zh(), Styles.Role.REMARK, Look.WORDS);
        Row headings = sheet.createRow(HEADINGS);
        headings.setHeightInPoints(HEADING_HEIGHT);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            String heading = column.heading() + (column.required() ? "*" : "");
            cells.write(headings, index, heading, Styles.Role.HEADING, column.look());
            note(drawing, headings, index, column);
        }
    }

    private void note(Drawing<?> drawing, Row headings, int index, Column column) {
        Text note = column.note();
        if (note.zh().isEmpty()) {
            return;
        }
        ClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, index, HEADINGS + 1, index + NOTE_COLUMNS, HEADINGS + 1 + NOTE_ROWS);
        Comment comment = drawing.createCellComment(anchor);
        String needed = column.required() ? "（必填 required）\n" : "";
        comment.setString(new XSSFRichTextString(needed + note.zh() + "\n" + note.en()));
        comment.setAuthor("Dinggang 定岗");
        comment.setAddress(HEADINGS, index);
        headings.getCell(index).setCellComment(comment);
    }

    private void offer(Dictionary dictionary, int index, ValueForm form) {
        dictionary.rangeOf(form).ifPresent(range -> {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            CellRangeAddressList below = new CellRangeAddressList(HEADINGS + 1, Bounds.LAST_ROW - 1, index, index);
            DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(range), below);
            validation.setEmptyCellAllowed(true);
            // other words for the same are understood, so Excel asks and does not refuse
            boolean closed = form instanceof YesNoForm || form instanceof ChoiceForm choices && choices.isClosed();
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.setShowErrorBox(closed);
            validation.createErrorBox("请检查", "请从下拉列表中选择。Please choose from the list.");
            sheet.addValidationData(validation);
        });
    }
}
