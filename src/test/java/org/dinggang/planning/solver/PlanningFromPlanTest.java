package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning that goes on from a plan made earlier, and says on the way which plan it has. */
class PlanningFromPlanTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isNeverWorseThanThePlanItGoesOnFrom(long seed) {
        Case data = VariedCases.withObjective(VariedCases.medium(seed), Objective.FILL_FIRST);
        PlannedCase best = Planned.of(data);

        PlannedCase stopped =
                new Planner().plan(request(data, stopped()).startingFrom(best.plan()), PlanningListener.NONE);

        assertThat(stopped.score()).isEqualTo(best.score());
        assertThat(Checker.of(data, Planned.ruleSet(data)).check(stopped.plan()).score())
                .isEqualTo(best.score());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void losesNothingByABadPlanToGoOnFrom(long seed) {
        Case data = VariedCases.medium(seed);
        Plan bad = Plan.of(Map.of(data.staff().getFirst().id(), org.dinggang.model.Grade.of(1)));

        PlannedCase planned =
                new Planner().plan(request(data, new StopSignal()).startingFrom(bad), PlanningListener.NONE);

        assertThat(planned.score()).isEqualTo(Planned.of(data).score());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thePlansOnTheWayScoreAsTold(long seed) {
        Case data = VariedCases.withObjective(VariedCases.medium(seed), Objective.FILL_FIRST);
        Checker checker = Checker.of(data, Planned.ruleSet(data));
        List<Score> told = new ArrayList<>();
        List<Score> counted = new ArrayList<>();

        new Planner().plan(request(data, new StopSignal()), progress -> {
            told.add(progress.score());
            counted.add(checker.check(progress.plan().get()).score());
        });

        assertThat(told).isNotEmpty().isEqualTo(counted).isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aPaceIsAskedAndChangesNothing(long seed) {
        Case data = VariedCases.withObjective(VariedCases.medium(seed), Objective.FILL_FIRST);
        AtomicLong steps = new AtomicLong();

        PlannedCase planned =
                new Planner().plan(request(data, new StopSignal()).at(steps::incrementAndGet), PlanningListener.NONE);

        assertThat(steps).hasPositiveValue();
        assertThat(planned.plan()).isEqualTo(Planned.of(data).plan());
    }

    private static PlanningRequest request(Case data, StopSignal stop) {
        return new PlanningRequest(data, Planned.ruleSet(data), Duration.ofSeconds(60), 1, 1, Map.of(), stop);
    }

    private static StopSignal stopped() {
        StopSignal stop = new StopSignal();
        stop.give();
        return stop;
    }
}
