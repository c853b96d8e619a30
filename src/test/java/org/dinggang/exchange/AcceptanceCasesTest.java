package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every acceptance case can be read. */
class AcceptanceCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.exchange.AcceptanceFiles#cases")
    void readsWithoutAProblem(Path file) throws UnusableInputException {
        ReadCase read = CaseFiles.read(file, RuleSets.builtIn());

        assertThat(read.warnings()).isEmpty();
        assertThat(read.value().staff()).isNotEmpty();
        assertThat(read.ruleSet().name()).isEqualTo(read.value().round().ruleSet());
    }
}
