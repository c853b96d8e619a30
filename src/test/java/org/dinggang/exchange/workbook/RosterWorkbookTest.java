package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFiles;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.values.IdentityForm;
import org.dinggang.exchange.workbook.values.UnusableValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters as workbooks: those of cases without a round, with identity numbers. */
class RosterWorkbookTest {
    @TempDir
    Path files;

    @Test
    void aCaseIsReadAsARosterAndItsRoundNotLookedAt() throws Exception {
        ReadRoster roster = RosterFiles.read(Path.of("datasets/station.xlsx"));
        assertThat(roster.staff()).isNotEmpty();
        assertThat(roster.identities()).isEmpty();
        assertThat(roster.warnings()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        ReadRoster roster = RosterFiles.read(Path.of("datasets/station.xlsx"));
        Path file = files.resolve("roster.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            RosterFiles.write(roster, stream);
        }
        ReadRoster again = RosterFiles.read(file);
        assertThat(again.institutions()).isEqualTo(roster.institutions());
        assertThat(again.pools()).isEqualTo(roster.pools());
        assertThat(again.limits()).isEqualTo(roster.limits());
        assertThat(again.staff())
                .extracting(staff -> staff.spells())
                .isEqualTo(roster.staff().stream().map(staff -> staff.spells()).toList());
        assertThat(again.warnings()).isEmpty();
    }

    @Test
    void theTemplateAsksForIdentityNumbersAndForNothingOfARound() throws Exception {
        Path file = files.resolve("template.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            RosterFiles.writeTemplate(stream);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheet("批次")).isNull();
            XSSFSheet people = workbook.getSheet("人员");
            List<String> headings = new ArrayList<>();
            people.getRow(2).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings).contains("身份证号").doesNotContain("竞聘得分", "是否申报");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X",
        "11010519491231002x, 11010519491231002X",
        "１１０１０５19491231002Ｘ, 11010519491231002X",
        "' 110105 19491231 002X ', 11010519491231002X",
        "110105********002X, 110105********002X"
    })
    void wholeNumbersAreUnderstoodHoweverTheyAreTyped(String typed, String number) throws Exception {
        assertThat(new IdentityForm().read(new Content.Words(typed))).isEqualTo(new Tree.Words(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "110105491231002",
                "11010519491331002X",
                "1101051949123100",
                "A10105194912310021"
            })
    void otherNumbersAreRefusedWithoutBeingRepeated(String typed) {
        assertThatThrownBy(() -> new IdentityForm().read(new Content.Words(typed)))
                .isInstanceOfSatisfying(
                        UnusableValueException.class,
                        unusable -> assertThat(unusable.reason().zh()).doesNotContain(typed));
    }

    @Test
    void aNumberThatExcelHasShortenedIsRecognised() {
        assertThatThrownBy(
                        () -> new IdentityForm().read(new Content.Numeral(new BigDecimal("110105194912310000"), false)))
                .hasMessageContaining("Excel has turned");
        assertThatThrownBy(() -> new IdentityForm().read(new Content.Numeral(new BigDecimal("110105491231002"), false)))
                .hasMessageContaining("has to be text");
    }

    @Test
    void theSameNumberTwiceIsSaidWithItsCell() throws Exception {
        Path file = files.resolve("twice.xlsx");
        ReadRoster roster = RosterFiles.read(Path.of("datasets/station.xlsx"));
        try (OutputStream stream = Files.newOutputStream(file)) {
            RosterFiles.write(roster, stream);
        }
        Path changed = files.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile());
                OutputStream stream = Files.newOutputStream(changed)) {
            for (int row = 3; row < 5; row++) {
                workbook.getSheet("人员").getRow(row).createCell(7).setCellValue("11010519491231002X");
            }
            workbook.write(stream);
        }
        assertThatThrownBy(() -> RosterFiles.read(changed))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        unusable -> assertThat(unusable.problems())
                                .extracting(InputProblem::place)
                                .containsExactly(new Place.Cell("人员", "H5")));
    }
}
