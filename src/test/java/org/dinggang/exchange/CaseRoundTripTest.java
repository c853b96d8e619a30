package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that is written and read again is the same case. */
class CaseRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.exchange.AcceptanceFiles#cases")
    void acceptanceCase(Path file) throws UnusableInputException, IOException {
        Case original = CaseFiles.read(file, RuleSets.builtIn()).value();
        Path copy = folder.resolve("copy.json");

        CaseFiles.write(original, copy);

        assertThat(CaseFiles.read(copy, RuleSets.builtIn()).value()).isEqualTo(original);
    }
}
