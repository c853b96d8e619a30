package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTemplateTest {

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void writeTemplate() throws UnusableInputException, IOException {
        template = folder.resolve("template.xlsx");
        CaseFiles.writeTemplate(template);
    }

    @Test
    void anEmptyTemplateLacksNothingButWhatMustBeFilledIn() {
        UnusableInputException unusable =
                catchThrowableOfType(UnusableInputException.class, () -> CaseFiles.read(template, RuleSets.builtIn()));

        assertThat(unusable.problems())
                .extracting(problem -> problem.place().describe().zh())
                .containsExactly("工作表“批次” B4", "工作表“批次” B5", "工作表“批次” B7", "工作表“单位”");
    }

    @Test
    void everyHeadingExplainsItselfAndEverySheetHasItsExample() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(template.toFile(), null, true)) {
            for (SheetPlan plan : CaseSheets.PLANS.subList(1, CaseSheets.PLANS.size())) {
                Sheet sheet = workbook.getSheet(plan.name());
                Row headings = sheet.getRow(2);
                for (Column column : plan.columns()) {
                    Cell heading = cell(headings, column.heading());
                    if (heading != null) {
                        assertThat(heading.getCellComment())
                                .as("note on %s!%s", plan.name(), column.heading())
                                .isNotNull();
                    }
                }
                assertThat(sheet.getRow(3).getCell(plan.key()).getStringCellValue())
                        .startsWith(SheetPlan.SAMPLE_MARK);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(Dictionary.SHEET)))
                    .isTrue();
            assertThat(workbook.getSheet("人员").getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void aTemplateThatIsFilledInIsRead() throws UnusableInputException, IOException {
        Path filled = folder.resolve("filled.xlsx");
        try (Workbook workbook = WorkbookFactory.create(template.toFile());
                OutputStream stream = Files.newOutputStream(filled)) {
            Sheet round = workbook.getSheet("批次");
            round.getRow(3).createCell(1).setCellValue("2024年度");
            round.getRow(4).createCell(1).setCellValue("2024-12-01");
            round.getRow(6).createCell(1).setCellValue("panjin-2024");
            fill(workbook.getSheet("单位"), "YY01", "市中心医院", null, null, null, "100");
            fill(workbook.getSheet("人员"), "P1", "张三", "YY01");
            workbook.write(stream);
        }

        assertThat(CaseFiles.read(filled, RuleSets.builtIn()).value().staff()).hasSize(1);
    }

    private static void fill(Sheet sheet, String... values) {
        Row row = sheet.createRow(4);
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                row.createCell(column).setCellValue(values[column]);
            }
        }
    }

    private static Cell cell(Row row, String heading) {
        List<Cell> cells = new ArrayList<>();
        row.forEach(cells::add);
        return cells.stream()
                .filter(cell -> cell.getStringCellValue().replace("*", "").equals(heading))
                .findFirst()
                .orElse(null);
    }
}
