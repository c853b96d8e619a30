package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acceptance cases against the rules and the checker; no planner takes part. */
class AcceptanceTest {

    static List<AcceptanceCase> cases() {
        return AcceptanceCase.all();
    }

    @Test
    void allCasesAreThere() {
        assertThat(cases()).hasSize(59);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void optionsAreTheExpectedOnes(AcceptanceCase expected) {
        Policy policy = Policy.of(expected.data(), expected.ruleSet());
        Map<String, List<Integer>> options = new TreeMap<>();
        expected.data()
                .staff()
                .forEach(person -> options.put(
                        person.id(),
                        policy.optionsOf(person).stream()
                                .map(option -> option.grade().number())
                                .toList()));
        assertThat(options).isEqualTo(expected.options());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theExpectedPlanScoresAsExpected(AcceptanceCase expected) {
        Checker checker = Checker.of(expected.data(), expected.ruleSet());

        assertThat(checker.check(expected.best()).score()).isEqualTo(expected.score());
    }
}
