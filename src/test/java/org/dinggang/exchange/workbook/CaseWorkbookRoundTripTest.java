package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dinggang.exchange.AcceptanceFiles;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    private ReadCase throughWorkbook(Case value) throws UnusableInputException, IOException {
        Path workbook = folder.resolve("case.xlsx");
        CaseFiles.write(value, workbook);
        return CaseFiles.read(workbook, RuleSets.builtIn());
    }
}
