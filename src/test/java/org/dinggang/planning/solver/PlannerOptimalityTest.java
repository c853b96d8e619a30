package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.planning.AllPlans;
import org.dinggang.planning.Checker;
import org.dinggang.policy.RuleSet;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner on random cases small enough to try every plan. */
class PlannerOptimalityTest {

    private static final double MOST_PLANS = 20_000;

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPlanIsBetter(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = Planned.ruleSet(data);
        assumeTrue(AllPlans.plans(data, ruleSet) <= MOST_PLANS);

        PlannedCase planned = Planned.of(data, seed, 1);

        assertThat(Checker.of(data, ruleSet).check(planned.plan()).score()).isEqualTo(planned.score());
        assertThat(planned.score()).isEqualTo(AllPlans.of(data, ruleSet).score());
    }
}
