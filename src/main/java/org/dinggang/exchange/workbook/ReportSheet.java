package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet of a result workbook: title, remark, headings, rows; ready to be filtered and printed. */
final class ReportSheet {

    private static final int HEADINGS = 2;
    private static final int CHARACTER = 256;
    private static final float TITLE_HEIGHT = 30;
    private static final float HEADING_HEIGHT = 34;
    private static final float LINE_HEIGHT = 15;
    private static final float ROW_MARGIN = 6;
    private static final float TALLEST_ROW = 400;

    /**
     * A column.
     *
     * @param heading its heading
     * @param look how its cells look
     */
    record Heading(String heading, Look look) {}

    private final SXSSFSheet sheet;
    private final List<Heading> headings;
    private final Styles styles;
    private final Cells cells;
    private int next = HEADINGS + 1;

    /**
     * Begins a sheet.
     *
     * @param frozen columns that stay in sight
     */
    ReportSheet(
            SXSSFWorkbook workbook,
            Styles styles,
            ReportFrame frame,
            String name,
            String remark,
            List<Heading> headings,
            int frozen) {
        this.sheet = workbook.createSheet(name);
        this.headings = List.copyOf(headings);
        this.styles = styles;
        this.cells = new Cells(styles);
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, (int) (headings.get(column).look().width() * CHARACTER));
        }
        Row title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_HEIGHT);
        cells.write(title, 0, name, Styles.Role.TITLE, Look.WORDS);
        cells.write(sheet.createRow(1), 0, remark, Styles.Role.REMARK, Look.WORDS);
        Row top = sheet.createRow(HEADINGS);
        top.setHeightInPoints(HEADING_HEIGHT);
        for (int column = 0; column < headings.size(); column++) {
            cells.write(
                    top,
                    column,
                    headings.get(column).heading(),
                    Styles.Role.HEADING,
                    headings.get(column).look());
        }
        sheet.createFreezePane(frozen, HEADINGS + 1);
        PageSetup.landscape(sheet, HEADINGS, frame);
    }

    /** Writes a row; in the first column, the first of a group stands out and the others stand back. */
    void row(boolean first, @Nullable Object... values) {
        Styles.Role group = first ? Styles.Role.STRONG : Styles.Role.REPEATED;
        int lines = 1;
        Row row = sheet.createRow(next++);
        for (int column = 0; column < headings.size(); column++) {
            Look look = headings.get(column).look();
            Object value = column < values.length ? values[column] : null;
            Styles.Role role = column == 0 ? group : Styles.Role.DATA;
            cells.write(row, column, value, role, look);
            if (value instanceof String words && isLong(look)) {
                row.getCell(column).setCellStyle(styles.wrapped(role, look));
                lines = Math.max(lines, TextWidth.lines(words, look.width()));
            }
        }
        row.setHeightInPoints(Math.min(TALLEST_ROW, ROW_MARGIN + lines * LINE_HEIGHT));
    }

    /** Makes a cell of the row just written stand out as something wrong. */
    void alarm(int column) {
        Row row = sheet.getRow(next - 1);
        row.getCell(column)
                .setCellStyle(
                        styles.wrapped(Styles.Role.ALARM, headings.get(column).look()));
    }

    /** Ends the sheet; says so where it has no rows. */
    void finish(String ifEmpty) {
        if (next == HEADINGS + 1) {
            Row row = sheet.createRow(next);
            row.setHeightInPoints(HEADING_HEIGHT);
            cells.write(row, 0, ifEmpty, Styles.Role.REMARK, Look.WORDS);
        } else {
            sheet.setAutoFilter(new CellRangeAddress(HEADINGS, next - 1, 0, headings.size() - 1));
        }
    }

    private static boolean isLong(Look look) {
        return look == Look.LONG_WORDS || look == Look.SENTENCE;
    }
}
