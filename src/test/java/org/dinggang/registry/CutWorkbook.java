package org.dinggang.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as an office makes them out of ours: some sheets and columns are gone, some cells are typed over. */
final class CutWorkbook implements AutoCloseable {
    private static final int HEADINGS = 2;

    private final Path file;
    private final XSSFWorkbook workbook;

    CutWorkbook(Path file) throws IOException {
        this.file = file;
        try (var stream = Files.newInputStream(file)) {
            this.workbook = new XSSFWorkbook(stream);
        }
    }

    CutWorkbook withoutSheets(String... sheets) {
        for (String sheet : sheets) {
            workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        }
        return this;
    }

    CutWorkbook withoutColumns(String sheet, String... headings) {
        for (String heading : headings) {
            Cell column = heading(sheet, heading);
            for (Row row : workbook.getSheet(sheet)) {
                Cell cell = row.getCell(column.getColumnIndex());
                if (row.getRowNum() >= HEADINGS && cell != null) {
                    row.removeCell(cell);
                }
            }
        }
        return this;
    }

    CutWorkbook withoutRows(String sheet) {
        return cut(sheet, HEADINGS + 1);
    }

    CutWorkbook blank(String sheet) {
        return cut(sheet, 0);
    }

    /** A further column, with words in the first rows. */
    CutWorkbook withColumn(String sheet, String heading, String... values) {
        XSSFSheet rows = workbook.getSheet(sheet);
        int column = rows.getRow(HEADINGS).getLastCellNum();
        rows.getRow(HEADINGS).createCell(column).setCellValue(heading);
        for (int index = 0; index < values.length; index++) {
            rows.getRow(HEADINGS + 1 + index).createCell(column).setCellValue(values[index]);
        }
        return this;
    }

    /** Another value in the first row. */
    CutWorkbook with(String sheet, String heading, String value) {
        int column = heading(sheet, heading).getColumnIndex();
        workbook.getSheet(sheet).getRow(HEADINGS + 1).createCell(column).setCellValue(value);
        return this;
    }

    Path save() throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private CutWorkbook cut(String sheet, int first) {
        XSSFSheet rows = workbook.getSheet(sheet);
        for (int row = rows.getLastRowNum(); row >= first; row--) {
            if (rows.getRow(row) != null) {
                rows.removeRow(rows.getRow(row));
            }
        }
        return this;
    }

    private Cell heading(String sheet, String heading) {
        for (Cell cell : workbook.getSheet(sheet).getRow(HEADINGS)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell;
            }
        }
        throw new AssertionError("No column " + heading + " in " + sheet);
    }
}
