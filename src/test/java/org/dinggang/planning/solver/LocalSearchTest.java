package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Local search against counting afresh, against itself, and against the exhaustive search where that gives a proof. */
class LocalSearchTest {

    private static final long UNIMPROVED_MOVES = 600;
    private static final int CHANGES = 200;

    static LongStream nastySeeds() {
        return LongStream.range(7_000, 7_030);
    }

    static LongStream mediumSeeds() {
        return LongStream.range(400, 411);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("nastySeeds")
    void talliesAsCountedAfresh(long seed) {
        parts(RandomCases.nasty(seed)).forEach(part -> tallies(part, seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("mediumSeeds")
    void talliesLargerPartsAsCountedAfresh(long seed) {
        parts(VariedCases.medium(seed)).forEach(part -> tallies(part, seed));
    }

    private static void tallies(Part part, long seed) {
        Random random = new Random(seed);
        PartTally tally = new PartTally(new PartIndex(part));
        int[] plan = nobody(part);
        assertThat(tally.levels()).isEqualTo(PartLevels.of(part, plan));
        for (int change = 0; change < CHANGES; change++) {
            int competitor = random.nextInt(part.size());
            plan[competitor] = random.nextInt(part.choices()[competitor].length + 1) - 1;
            tally.set(competitor, plan[competitor]);
            assertThat(tally.levels()).isEqualTo(PartLevels.of(part, plan));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("mediumSeeds")
    void timefoldFindsNoFaultInScoresAndMoves(long seed) {
        for (Part part : parts(VariedCases.medium(seed))) {
            int[] found = LocalSearch.improve(
                    part, Cascade.plan(part), seed, budget(10), EnvironmentMode.FULL_ASSERT, plan -> {});
            assertThat(found).hasSize(part.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("mediumSeeds")
    void neverMakesThePlanWorseAndRepeatsItself(long seed) {
        for (Part part : parts(VariedCases.medium(seed))) {
            int[] start = Cascade.plan(part);
            int[] found = search(part, start, seed);

            assertThat(PartLevels.of(part, found).compare(PartLevels.of(part, start), part.objective()))
                    .isNotNegative();
            assertThat(search(part, start, seed)).isEqualTo(found);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("mediumSeeds")
    void findsThePlanThatIsProvenBest(long seed) {
        for (Part part : parts(VariedCases.withObjective(VariedCases.medium(seed), Objective.FILL_FIRST))) {
            Optional<int[]> best = ExhaustiveSearch.best(part, () -> false);
            if (best.isPresent()) {
                assertThat(PartLevels.of(part, search(part, Cascade.plan(part), seed)))
                        .isEqualTo(PartLevels.of(part, best.get()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("nastySeeds")
    void leavesThePlanAsItIsWhenTimeIsOver(long seed) {
        StopSignal stop = new StopSignal();
        stop.give();
        PlanningClock clock = new PlanningClock(Duration.ofMinutes(1), stop);
        for (Part part : parts(RandomCases.nasty(seed))) {
            List<int[]> handedOn = new ArrayList<>();
            LocalSearch.improve(part, Cascade.plan(part), seed, clock, 1, handedOn::add);

            assertThat(handedOn).containsExactly(Cascade.plan(part));
        }
    }

    private static int[] search(Part part, int[] start, long seed) {
        return LocalSearch.improve(part, start, seed, budget(UNIMPROVED_MOVES), EnvironmentMode.NO_ASSERT, plan -> {});
    }

    private static SearchBudget budget(long unimprovedMoves) {
        Duration longEnough = Duration.ofMinutes(5);
        return new SearchBudget(new PlanningClock(longEnough, new StopSignal()), longEnough, unimprovedMoves);
    }

    private static int[] nobody(Part part) {
        int[] plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        return plan;
    }

    private static List<Part> parts(Case data) {
        return PlannerParts.split(data, Planned.ruleSet(data));
    }
}
