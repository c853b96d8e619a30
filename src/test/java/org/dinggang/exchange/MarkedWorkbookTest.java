package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.model.Language;
import org.dinggang.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gets an unusable workbook back finds every problem where it is, and in a list. */
class MarkedWorkbookTest {
    private static final InputProblem DATE = problem(new Place.Cell("人员", "C2"), new Text("不是日期", "is no date"));
    private static final InputProblem GRADE = problem(new Place.Cell("人员", "C2"), new Text("不是等级", "is no grade"));
    private static final InputProblem BEYOND =
            problem(new Place.Cell("人员", "K40"), new Text("缺少编号", "the code is missing"));
    private static final InputProblem SHEET = problem(new Place.Sheet("岗位"), new Text("缺少列", "a column is missing"));
    private static final InputProblem GONE = problem(new Place.Cell("不在", "A1"), new Text("多余", "is not known"));

    @TempDir
    Path folder;

    @Test
    void everyCellIsColouredAndSaysAllThatIsWrongWithIt() throws IOException {
        try (XSSFWorkbook marked = marked(workbook(), DATE, GRADE)) {
            XSSFCell cell = marked.getSheet("人员").getRow(1).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo("昨天");
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("不是日期\n不是等级");
            assertThat(marked.getSheet("人员").getRow(1).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void aCellThatWasEmptyIsMarkedToo() throws IOException {
        try (XSSFWorkbook marked = marked(workbook(), BEYOND)) {
            assertThat(marked.getSheet("人员")
                            .getRow(39)
                            .getCell(10)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("缺少编号");
        }
    }

    @Test
    void theListHasEveryProblemWithALinkToItsCell() throws IOException {
        try (XSSFWorkbook marked = marked(workbook(), DATE, SHEET, GONE)) {
            XSSFSheet list = marked.getSheet("导入问题");
            assertThat(list.getLastRowNum()).isEqualTo(3);
            assertThat(list.getRow(1).getCell(1).getHyperlink().getAddress()).isEqualTo("'人员'!C2");
            assertThat(list.getRow(2).getCell(0).getStringCellValue()).isEqualTo("岗位");
            assertThat(list.getRow(3).getCell(1).getHyperlink()).isNull();
            assertThat(marked.getActiveSheetIndex()).isEqualTo(marked.getSheetIndex(list));
        }
    }

    @Test
    void aWorkbookMarkedBeforeGetsAnotherList() throws IOException {
        Path again = Files.write(folder.resolve("again.xlsx"), bytes(workbook(), Language.CHINESE, DATE));
        try (XSSFWorkbook marked = marked(again, GRADE)) {
            assertThat(marked.getSheet("导入问题 2").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("不是等级");
            assertThat(marked.getSheet("人员")
                            .getRow(1)
                            .getCell(2)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("不是等级");
        }
    }

    @Test
    void aFileThatIsNoWorkbookGivesTheListAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("text.xlsx"), "编号,姓名");
        try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(bytes(file, Language.ENGLISH, DATE)))) {
            assertThat(marked.getNumberOfSheets()).isEqualTo(1);
            assertThat(marked.getSheet("Import problems").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("is no date");
        }
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var stream = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("人员");
            sheet.createRow(1).createCell(1).setCellValue("张三");
            sheet.getRow(1).createCell(2).setCellValue("昨天");
            workbook.createSheet("岗位");
            workbook.write(stream);
        }
        return file;
    }

    private static XSSFWorkbook marked(Path file, InputProblem... problems) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(file, Language.CHINESE, problems)));
    }

    private static byte[] bytes(Path file, Language language, InputProblem... problems) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MarkedWorkbook.write(file, List.of(problems), language, stream);
        return stream.toByteArray();
    }

    private static InputProblem problem(Place place, Text message) {
        return new InputProblem(place, message);
    }
}
