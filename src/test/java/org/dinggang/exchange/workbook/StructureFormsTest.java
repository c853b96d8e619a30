package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.StructureInput;
import org.dinggang.exchange.Structures;
import org.dinggang.exchange.Structures.Purpose;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.policy.RuleSets;
import org.dinggang.sample.StructureSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The forms of structures: written, read back, and every mistake told with its cell")
class StructureFormsTest {

    private static final int FIRST_ROW = 3;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Structures sample = StructureSamples.structures(2);

    @BeforeEach
    void write() throws IOException, UnusableInputException {
        file = folder.resolve("forms.xlsx");
        sample = new Structures(
                sample.ruleSet(), sample.rules(), sample.institutions().subList(0, 3));
        StructureFiles.writeInput(sample, file);
    }

    @Test
    void theThreeFormsAreThere() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(List.of("岗位设置方案表", "基本情况和岗位类别设置表", "岗位设置审核表", "岗位设置审核表 2", "岗位设置审核表 3"))
                    .allMatch(name -> workbook.getSheet(name) != null);
            StructureInput input = sample.institutions().getFirst();
            Row row = workbook.getSheet("岗位设置方案表").getRow(FIRST_ROW);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(input.name());
            assertThat((int) row.getCell(5).getNumericCellValue()).isEqualTo(input.total());
            Row facts = workbook.getSheet("基本情况和岗位类别设置表").getRow(FIRST_ROW);
            assertThat(facts.getCell(1).getStringCellValue()).isEqualTo("股级");
            Sheet review = workbook.getSheet("岗位设置审核表");
            assertThat(find(review, "高级").getCell(3).getStringCellValue()).endsWith("%");
            assertThat(find(review, "上级人社部门意见")).isNotNull();
        }
    }

    @Test
    void reviewFormsAreReadWhereThereIsNoPlanForm() throws Exception {
        change(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("岗位设置方案表")));
        Structures read = StructureFiles.read(file, RuleSets.builtIn(), Purpose.CHECK);
        assertThat(read.ruleSet().name()).isEqualTo("panjin-2024");
        assertThat(read.institutions().stream().map(StructureInput::draft))
                .isEqualTo(sample.institutions().stream()
                        .map(StructureInput::draft)
                        .toList());
        assertThat(read.institutions().getFirst().details().standing()).isEqualTo("股级");
    }

    @Test
    void mistakesAreToldWithTheirCells() throws IOException {
        change(workbook -> {
            Row row = workbook.getSheet("岗位设置方案表").getRow(FIRST_ROW);
            int last = row.getLastCellNum();
            row.createCell(3).setCellValue("许多");
            row.createCell(last - 4).setCellValue("教学岗位");
            row.createCell(last - 3).setCellValue(14);
        });
        assertThat(problems())
                .anyMatch(line -> line.contains("岗位设置方案表” D4"))
                .anyMatch(line -> line.contains("“教学岗位” is no category of posts"))
                .anyMatch(line -> line.contains("14"));
    }

    @Test
    void anotherHeadingAndAWorkbookWithoutFormsAreRefused() throws IOException {
        change(workbook -> workbook.getSheet("岗位设置方案表").getRow(2).createCell(4).setCellValue("人数"));
        assertThat(problems()).containsExactly("sheet “岗位设置方案表” E3: the heading here should be “现有人员数”");
        change(workbook -> {
            while (workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(0);
            }
            workbook.setSheetName(0, "别的");
        });
        assertThat(problems()).singleElement().asString().contains("neither a sheet");
    }

    private List<String> problems() {
        UnusableInputException exception = Objects.requireNonNull(catchThrowableOfType(
                UnusableInputException.class, () -> StructureFiles.read(file, RuleSets.builtIn(), Purpose.CHECK)));
        return exception.problems().stream().map(problem -> problem.line().en()).toList();
    }

    private static Row find(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private void change(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            change.accept(workbook);
            try (OutputStream stream = Files.newOutputStream(file)) {
                workbook.write(stream);
            }
        }
    }
}
