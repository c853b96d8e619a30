package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Score;
import org.dinggang.planning.exact.ExactOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner against the exact oracle on cases of up to a few hundred people with pools and limits. */
class PlannerProofTest {

    private static final ExactOracle.Effort EFFORT = new ExactOracle.Effort(1, Duration.ofSeconds(10));

    /** Every second seed is merit first, which the oracle proves faster. */
    static LongStream seeds() {
        return LongStream.concat(
                LongStream.range(0, 44), LongStream.range(200, 320).filter(seed -> seed % 2 == 0));
    }

    /** Where the oracle runs out of time, the plan is at least as good as the oracle's best. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reachesTheProvenOptimum(long seed) {
        reaches(VariedCases.medium(seed), seed);
    }

    static LongStream seedsOfBands() {
        return LongStream.range(400, 460);
    }

    @ParameterizedTest(name = "seed {0}, an excess digested by its size")
    @MethodSource("seedsOfBands")
    void reachesTheProvenOptimumWhereAnExcessIsDigestedByItsSize(long seed) {
        reaches(digested(seed), seed);
    }

    @Test
    void bandsDecideSomeOfTheseCases() {
        long differing = seedsOfBands()
                .filter(seed -> !Planned.of(digested(seed), seed, 1)
                        .score()
                        .equals(Planned.of(VariedCases.withParameters(digested(seed), new TreeMap<>()), seed, 1)
                                .score()))
                .count();
        assertThat(differing).isGreaterThan(10);
    }

    private static Case digested(long seed) {
        return VariedCases.withParameters(
                VariedCases.medium(seed), new TreeMap<>(Map.of("overQuota.digest", VariedCases.bands())));
    }

    private static void reaches(Case data, long seed) {
        Checker checker = Checker.of(data, Planned.ruleSet(data));
        ExactOracle oracle = new ExactOracle(data, Planned.ruleSet(data));
        ExactOracle.Outcome outcome = oracle.solve(EFFORT);
        Score best = checker.check(oracle.plan(outcome.moves())).score();

        PlannedCase planned = Planned.of(data, seed, 1);

        assertThat(checker.check(planned.plan()).score()).isEqualTo(planned.score());
        assertThat(planned.score())
                .as("proven: %s, parts: %s", planned.proven(), planned.parts())
                .isGreaterThanOrEqualTo(best);
        if (outcome.proven()) {
            assertThat(planned.score()).isEqualTo(best);
        }
    }
}
