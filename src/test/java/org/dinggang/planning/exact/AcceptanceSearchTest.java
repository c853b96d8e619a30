package org.dinggang.planning.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dinggang.planning.AcceptanceCase;
import org.dinggang.planning.AllPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acceptance cases against every plan, as the checker judges it. */
class AcceptanceSearchTest {

    static List<AcceptanceCase> cases() {
        return AcceptanceCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noPlanIsBetterAndAsManyAreAsGood(AcceptanceCase expected) {
        AllPlans.Outcome found = AllPlans.of(expected.data(), expected.ruleSet());

        assertThat(found.score()).isEqualTo(expected.score());
        assertThat(found.best()).hasSize(expected.optima()).contains(expected.best());
    }
}
