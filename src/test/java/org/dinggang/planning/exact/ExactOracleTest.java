package org.dinggang.planning.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.planning.AcceptanceCase;
import org.dinggang.planning.AllPlans;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Score;
import org.dinggang.planning.solver.Planned;
import org.dinggang.policy.RuleSet;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who guards the guards: the oracle against the acceptance cases and against every plan of small random cases. */
class ExactOracleTest {

    private static final ExactOracle.Effort EFFORT = new ExactOracle.Effort(1, Duration.ofSeconds(60));
    private static final double MOST_PLANS = 5_000;

    static List<AcceptanceCase> cases() {
        return AcceptanceCase.all();
    }

    static LongStream seeds() {
        return LongStream.range(1_000, 1_300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheExpectedScore(AcceptanceCase expected) {
        assertThat(provenScore(expected.data(), expected.ruleSet())).isEqualTo(expected.score());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheScoreOfTheBestOfAllPlans(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = Planned.ruleSet(data);
        assumeTrue(AllPlans.plans(data, ruleSet) <= MOST_PLANS);

        assertThat(provenScore(data, ruleSet))
                .isEqualTo(AllPlans.of(data, ruleSet).score());
    }

    private static Score provenScore(Case data, RuleSet ruleSet) {
        ExactOracle oracle = new ExactOracle(data, ruleSet);
        ExactOracle.Outcome outcome = oracle.solve(EFFORT);
        assertThat(outcome.proven()).isTrue();
        return Checker.of(data, ruleSet).check(oracle.plan(outcome.moves())).score();
    }
}
