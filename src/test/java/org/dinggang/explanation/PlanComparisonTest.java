package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dinggang.explanation.PlanComparison.PersonChange;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.planning.AppointmentKind;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.Planned;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private final Case data = RandomCases.nasty(1);
    private final Checker checker = Checker.of(data, Planned.ruleSet(data));

    @Test
    void namesThePeopleAndQuotasThatDiffer() {
        Evaluation one = checker.check(Plan.of(Map.of("P04", Grade.of(10), "P07", Grade.of(4))));
        Evaluation other = checker.check(Plan.of(Map.of("P04", Grade.of(10), "P07", Grade.of(5))));

        PlanComparison comparison = PlanComparison.of(one, other);

        assertThat(comparison.people()).containsExactly(new PersonChange("P07", Grade.of(4), Grade.of(5)));
        assertThat(comparison.quotas()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.one().quota()).isEqualTo(change.quota());
            assertThat(change.one()).isNotEqualTo(change.other());
        });
    }

    @Test
    void somebodyWhomOnePlanLeavesAloneHasNoGradeThere() {
        Evaluation one = checker.check(Plan.EMPTY);
        Evaluation other = checker.check(Plan.of(Map.of("P04", Grade.of(10))));

        assertThat(other.appointments().getFirst().kind()).isEqualTo(AppointmentKind.FIRST_APPOINTMENT);
        assertThat(PlanComparison.of(one, other).people()).containsExactly(new PersonChange("P04", null, Grade.of(10)));
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        Evaluation one = checker.check(Planned.of(data).plan());

        assertThat(PlanComparison.of(one, one)).isEqualTo(new PlanComparison(List.of(), List.of()));
    }
}
