package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dinggang.planning.AcceptanceCase;
import org.dinggang.planning.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner on the acceptance cases, with several seeds and numbers of threads. */
class PlannerAcceptanceTest {

    static Stream<Arguments> cases() {
        List<AcceptanceCase> cases = AcceptanceCase.all();
        return Stream.of(Arguments.of(1L, 1), Arguments.of(77L, 2), Arguments.of(-5L, 4))
                .flatMap(how -> cases.stream().map(value -> Arguments.of(value, how.get()[0], how.get()[1])));
    }

    @ParameterizedTest(name = "{0}, seed {1}, {2} threads")
    @MethodSource("cases")
    void reachesTheBestScore(AcceptanceCase expected, long seed, int threads) {
        PlannedCase planned = Planned.of(expected.data(), seed, threads);

        assertThat(planned.score()).isEqualTo(expected.score());
        assertThat(Checker.of(expected.data(), expected.ruleSet())
                        .check(planned.plan())
                        .score())
                .isEqualTo(expected.score());
        if (expected.optima() == 1) {
            assertThat(planned.plan()).isEqualTo(expected.best());
        }
    }
}
