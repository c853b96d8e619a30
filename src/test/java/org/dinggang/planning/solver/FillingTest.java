package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.sample.RandomCases;
import org.dinggang.sample.SampleGenerator;
import org.dinggang.sample.SampleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filling by flow against the exhaustive search, and what the planner makes of it where time is short. */
class FillingTest {

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(400, 420), LongStream.range(7_000, 7_040));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void appointsAsManyAsCanBe(long seed) {
        for (Part part : parts(fillFirst(seed))) {
            Optional<int[]> filled = Filling.plan(part, seed, () -> false);
            Optional<int[]> best = ExhaustiveSearch.best(part, () -> false);
            if (filled.isPresent() && best.isPresent()) {
                PartLevels found = PartLevels.of(part, filled.get());
                PartLevels optimal = PartLevels.of(part, best.get());

                assertThat(found.broken()).isZero();
                assertThat(found.compare(optimal, part.objective())).isNotPositive();
                if (hasNoExcess(part)) {
                    assertThat(found.appointed()).isEqualTo(optimal.appointed());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void repeatsItself(long seed) {
        for (Part part : parts(fillFirst(seed))) {
            Optional<int[]> filled = Filling.plan(part, seed, () -> false);

            assertThat(Filling.plan(part, seed, () -> false).map(Arrays::toString))
                    .isEqualTo(filled.map(Arrays::toString));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsLawfullyWhenStopped(long seed) {
        for (Part part : parts(fillFirst(seed))) {
            Filling.plan(part, seed, () -> true)
                    .ifPresent(plan ->
                            assertThat(PartLevels.of(part, plan).broken()).isZero());
        }
    }

    /** Under a time limit that the large parts use up, somebody in a part of a few people still gets a proven plan. */
    @Test
    void smallPartsDoNotWaitForLargeOnes() {
        Case data =
                VariedCases.withObjective(SampleGenerator.generate(SampleKind.CITY, 3_000, 1), Objective.FILL_FIRST);
        PlanningRequest request = new PlanningRequest(
                data, Planned.ruleSet(data), Duration.ofSeconds(4), 1, 1, Map.of(), new StopSignal());

        PlannedCase planned = new Planner().plan(request, progress -> {});

        assertThat(planned.parts()).anyMatch(part -> !part.proven());
        assertThat(planned.parts().stream().filter(part -> part.competitors() <= 10))
                .isNotEmpty()
                .allMatch(PartReport::proven);
    }

    private static boolean hasNoExcess(Part part) {
        return Arrays.stream(part.quotas())
                .allMatch(quota -> quota.room() + (quota.sameRound() ? quota.fixedOut() : 0) - quota.fixedIn() >= 0);
    }

    private static Case fillFirst(long seed) {
        Case data = seed < 7_000 ? VariedCases.medium(seed) : RandomCases.nastyWithoutPins(seed);
        return VariedCases.withObjective(data, Objective.FILL_FIRST);
    }

    private static List<Part> parts(Case data) {
        return PlannerParts.split(data, Planned.ruleSet(data));
    }
}
