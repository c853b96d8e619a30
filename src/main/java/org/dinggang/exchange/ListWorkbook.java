package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Lists that somebody reads on a screen, as a workbook with a sheet each. Numbers are numbers there, and words never formulas. */
public final class ListWorkbook {
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LAST_LATIN = 0x2E80;

    private ListWorkbook() {}

    /**
     * A cell.
     *
     * @param words what it says
     * @param number the number that it says; null where it is none
     */
    public record Cell(String words, @Nullable Integer number) {
        /** Words. */
        public static Cell of(String words) {
            return new Cell(words, null);
        }

        /** A number. */
        public static Cell of(int number) {
            return new Cell(Integer.toString(number), number);
        }
    }

    /**
     * A list.
     *
     * @param name of its sheet; what names of sheets may not have is replaced
     * @param headings one for each column
     * @param rows cells for each column
     */
    public record Sheet(String name, List<String> headings, List<List<Cell>> rows) {
        public Sheet {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Writes the workbook; the caller closes the stream.
     *
     * @param sheets at least one, with names of their own
     * @throws IOException where it cannot be written
     */
    public static void write(List<Sheet> sheets, OutputStream stream) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            CellStyle heading = heading(workbook);
            sheets.forEach(sheet -> write(sheet, workbook, heading));
            workbook.write(stream);
        }
    }

    private static CellStyle heading(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private static void write(Sheet list, Workbook workbook, CellStyle heading) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(list.name()));
        Row head = sheet.createRow(0);
        for (int column = 0; column < list.headings().size(); column++) {
            head.createCell(column).setCellValue(list.headings().get(column));
            head.getCell(column).setCellStyle(heading);
            sheet.setColumnWidth(column, CHARACTER * width(list, column));
        }
        sheet.createFreezePane(0, 1);
        for (List<Cell> cells : list.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = cells.get(column);
                Integer number = cell.number();
                if (number == null) {
                    row.createCell(column).setCellValue(cell.words());
                } else {
                    row.createCell(column).setCellValue(number);
                }
            }
        }
    }

    private static int width(Sheet list, int column) {
        int widest = width(list.headings().get(column));
        for (List<Cell> row : list.rows()) {
            widest =
                    Math.max(widest, column < row.size() ? width(row.get(column).words()) : 0);
        }
        return Math.clamp(widest + 2L, NARROWEST, WIDEST);
    }

    /** Chinese characters are twice as wide as Latin ones. */
    private static int width(String words) {
        return words.codePoints().map(point -> point < LAST_LATIN ? 1 : 2).sum();
    }
}
