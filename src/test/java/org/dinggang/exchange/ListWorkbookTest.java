package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.exchange.ListWorkbook.Cell;
import org.dinggang.exchange.ListWorkbook.Sheet;
import org.junit.jupiter.api.Test;

/** Lists as workbooks. */
class ListWorkbookTest {
    @Test
    void numbersAreNumbersAndWordsAreNeverFormulas() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(new Sheet(
                "岗位",
                List.of("等级", "岗位数"),
                List.of(List.of(Cell.of("7级"), Cell.of(-2)), List.of(Cell.of("=1+1"), Cell.of("12"))))))) {
            XSSFRow first = workbook.getSheet("岗位").getRow(1);
            XSSFRow second = workbook.getSheet("岗位").getRow(2);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(-2);
            assertThat(second.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(second.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(second.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void everyListHasItsSheetAlsoAnEmptyOneAndOneWithAForbiddenName() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(
                new Sheet("a/b", List.of("x"), List.of()),
                new Sheet("c", List.of("y".repeat(200)), List.of(List.of(Cell.of("z".repeat(500)))))))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("a b");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("x");
            assertThat(workbook.getSheetAt(1).getColumnWidth(0)).isLessThanOrEqualTo(60 * 256);
        }
    }

    private static XSSFWorkbook written(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ListWorkbook.write(sheets, file);
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }
}
