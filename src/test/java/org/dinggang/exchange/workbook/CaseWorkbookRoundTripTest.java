package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dinggang.exchange.AcceptanceFiles;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.policy.RuleSets;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case written as a workbook and read back is the same case. */
class CaseWorkbookRoundTripTest {

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        return AcceptanceFiles.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptanceCaseComesBackAsItWas(Path file) throws UnusableInputException, IOException {
        ReadCase original = CaseFiles.read(file, RuleSets.builtIn());

        ReadCase read = throughWorkbook(original.value());

        assertThat(read.value()).isEqualTo(original.value());
        assertThat(read.warnings()).isEqualTo(original.warnings());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void randomCaseComesBackAsItWas(long seed) throws UnusableInputException, IOException {
        Case original = RandomCases.nasty(seed);

        assertThat(throughWorkbook(original).value()).isEqualTo(original);
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws UnusableInputException, IOException {
        Case value = RandomCases.nasty(1);
        List<Institution> institutions = value.institutions().stream()
                .map(one -> new Institution(
                        one.code(),
                        "=HYPERLINK(\"x\")" + one.code(),
                        "@SUM(1)",
                        "+1-1",
                        one.selfReview(),
                        one.establishment(),
                        one.posts(),
                        one.reserved(),
                        one.waivers()))
                .toList();
        Case nasty = new Case(value.round(), institutions, value.pools(), value.limits(), value.staff());

        assertThat(throughWorkbook(nasty).value()).isEqualTo(nasty);
        try (Workbook workbook =
                WorkbookFactory.create(folder.resolve("case.xlsx").toFile(), null, true)) {
            Cell name = workbook.getSheet("单位").getRow(3).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private ReadCase throughWorkbook(Case value) throws UnusableInputException, IOException {
        Path workbook = folder.resolve("case.xlsx");
        CaseFiles.write(value, workbook);
        return CaseFiles.read(workbook, RuleSets.builtIn());
    }
}
