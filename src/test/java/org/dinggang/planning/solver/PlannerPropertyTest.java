package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Quota;
import org.dinggang.planning.Quotas;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every case, whatever is in it. */
class PlannerPropertyTest {

    static LongStream seeds() {
        return LongStream.range(2_000, 2_120);
    }

    static LongStream fewSeeds() {
        return LongStream.range(100, 116);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheInputMakesNoDifference(long seed) {
        Case data = RandomCases.nasty(seed);
        PlannedCase planned = Planned.of(data);

        PlannedCase again = Planned.of(VariedCases.shuffled(data, seed));

        assertThat(again.score()).isEqualTo(planned.score());
        assertThat(again.plan()).isEqualTo(planned.plan());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutPinsNoRuleIsBroken(long seed) {
        Case data = RandomCases.nastyWithoutPins(seed);

        Evaluation evaluation =
                Checker.of(data, Planned.ruleSet(data)).check(Planned.of(data).plan());

        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.isLawful()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void underFillFirstAnotherPostNeverCostsAnAppointment(long seed) {
        Case data = VariedCases.withObjective(RandomCases.nastyWithoutPins(seed), Objective.FILL_FIRST);
        long appointed = appointed(Planned.of(data));
        List<Quota> quotas = Quotas.of(data, Planned.ruleSet(data)).all();
        Quota quota = quotas.get(new Random(seed).nextInt(quotas.size()));

        PlannedCase more = Planned.of(data, 1, 1, Map.of(quota.name(), 1));

        assertThat(appointed(more)).as(quota.name()).isGreaterThanOrEqualTo(appointed);
    }

    private static long appointed(PlannedCase planned) {
        return planned.score().soft().getFirst();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void theSameCaseSeedAndThreadsGiveTheSamePlan(long seed) {
        Case data = VariedCases.medium(seed);
        PlannedCase planned = Planned.of(data, seed, 2);

        PlannedCase again = Planned.of(data, seed, 2);

        assertThat(again.plan()).isEqualTo(planned.plan());
        assertThat(again.parts()).isEqualTo(planned.parts());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void theOrderOfALargerInputMakesNoDifference(long seed) {
        Case data = VariedCases.medium(seed);

        PlannedCase planned = Planned.of(data);

        assertThat(Planned.of(VariedCases.shuffled(data, seed)).plan()).isEqualTo(planned.plan());
    }
}
