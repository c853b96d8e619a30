package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.model.Rank.ASSISTANT;
import static org.dinggang.model.Rank.ASSOCIATE_SENIOR;
import static org.dinggang.model.Rank.INTERMEDIATE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.Severity;
import org.dinggang.policy.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checker says of plans made by hand. */
class CheckerTest {

    private static final RuleSet RULES = RuleSets.builtIn().load("panjin-2024");

    @Test
    void whoIsAppointedToTheGradeHeldAlreadyIsNotAppointed() {
        Case data = Someone.together("9:0", intermediate("A"));

        Evaluation evaluation = check(data, Map.of("A", 9));

        assertThat(evaluation.appointments()).isEmpty();
        assertThat(evaluation.score()).isEqualTo(new Score(List.of(0L, 0L), List.of(0L, 0L, 0L, 0L)));
        assertThat(evaluation.isLawful()).isTrue();
    }

    @ParameterizedTest(name = "from {0}, before that {1}, to {2}: {3}, {4} grades gained, {5} appointed")
    @CsvSource({
        "9,  , 8,  PROMOTION,         1, 1",
        "9,  , 7,  FIRST_APPOINTMENT, 2, 1",
        "9,  , 10, DEMOTION,         -1, 0",
        " ,  , 10, FIRST_APPOINTMENT, 4, 1",
        " , 9, 9,  REAPPOINTMENT,     5, 1",
        " , 9, 10, REAPPOINTMENT,     4, 1",
        " , 9, 8,  PROMOTION,         6, 1",
        " , 9, 7,  FIRST_APPOINTMENT, 7, 1"
    })
    void appointmentsAreCalledWhatTheyAre(
            Integer current, Integer previous, int to, AppointmentKind kind, long gained, long appointed) {
        Someone someone =
                Someone.called("A").titled(ASSOCIATE_SENIOR, "2015-01-01").scoring("80.5");
        if (current != null) {
            someone.at(current, "2016-01-01");
        }
        if (previous != null) {
            someone.held(previous, "DW02", "2016-01-01", "2020-12-31");
        }
        Case data = Someone.together("7:1 8:1 9:1 10:1", someone);

        Evaluation evaluation = check(data, Map.of("A", to));

        assertThat(evaluation.appointments())
                .containsExactly(
                        new Appointment("A", current == null ? null : Grade.of(current), Grade.of(to), kind, false));
        assertThat(evaluation.score().soft()).containsExactly(0L, appointed, appointed * 8_050, gained);
    }

    @Test
    void aQuotaTooSmallIsNamedWithThoseWhoEntered() {
        Case data = Someone.together("8:1 9:3", at("H", 8), intermediate("B"), intermediate("A"));

        Evaluation evaluation = check(data, Map.of("A", 8, "B", 8));

        Violation violation = evaluation.violations().getFirst();
        assertThat(evaluation.violations()).hasSize(1);
        assertThat(violation.rule()).isEqualTo(RuleId.QUOTA);
        assertThat(violation.severity()).isEqualTo(Severity.ABSOLUTE);
        assertThat(violation.quota()).isEqualTo("DW01/8");
        assertThat(violation.by()).isEqualTo(2);
        assertThat(violation.staff()).containsExactlyInAnyOrder("A", "B");
        assertThat(violation.clauses()).isNotEmpty();
        assertThat(violation.message().zh())
                .doesNotContain("DW01/8")
                .contains("8级核定1个", "原有1人", "新进2人", "3人", "2人没有岗位");
        assertThat(violation.message().en())
                .contains("grade 8 of ", "maximum 1", "before 1", "entering 2", "after 3", "no post for 2");
        assertThat(evaluation.score().hard()).containsExactly(-2L, 0L);
        assertThat(evaluation.isLawful()).isFalse();
        assertThat(evaluation.quotas())
                .contains(new QuotaUse("DW01/8", 1, 1, 3, 2, 0), new QuotaUse("DW01/9", 3, 2, 0, 0, 0));
        assertThat(evaluation.appointments()).extracting(Appointment::staff).containsExactly("A", "B");
    }

    @Test
    void rulesAreBrokenOnceForEachPersonAndRule() {
        Case data = Someone.together(
                "8:1 9:1 10:1",
                Someone.called("A")
                        .at(10, "2024-01-01")
                        .titled(INTERMEDIATE, "2015-01-01")
                        .disciplined("2025-01-01"));

        Evaluation evaluation = check(data, Map.of("A", 8));

        assertThat(evaluation.violations())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder(RuleId.SEQUENTIAL, RuleId.TENURE, RuleId.DISCIPLINE);
        assertThat(evaluation.violations()).allSatisfy(violation -> {
            assertThat(violation.quota()).isNull();
            assertThat(violation.by()).isEqualTo(1);
            assertThat(violation.staff()).containsExactly("A");
            assertThat(violation.message().zh()).startsWith("A聘用到8级不符合规定");
            assertThat(violation.message().en()).startsWith("Appointing A to grade 8 breaks the rule");
        });
        assertThat(evaluation.score().hard()).containsExactly(-2L, -1L);
    }

    @Test
    void whoHasLeftBreaksThatRuleAlone() {
        Case data = Someone.together("8:1 9:1", intermediate("A").leaving("2024-12-01"));

        assertThat(check(data, Map.of("A", 8)).violations())
                .extracting(Violation::rule)
                .containsExactly(RuleId.LEAVING);
    }

    @Test
    void leaversAndPeopleOutsideTheQuotasAreCountedApart() {
        Case data = Someone.together(
                "7:2 8:1 9:1",
                Someone.called("P").titled(ASSOCIATE_SENIOR, "2020-01-01").exempt("POSTDOC"),
                at("L", 7).leaving("2024-12-01"),
                Someone.called("S").outsideQuotasAt(7, "2020-01-01"),
                Someone.called("U").outsideQuotasAt(7, "2020-01-01"),
                Someone.called("T").outsideQuotasAt(7, "2020-01-01").leaving("2024-12-01"));

        Evaluation evaluation = check(data, Map.of("P", 7));

        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.quotas()).contains(new QuotaUse("DW01/7", 2, 1, 0, 0, 3));
        assertThat(evaluation.appointments())
                .containsExactly(new Appointment("P", null, Grade.of(7), AppointmentKind.FIRST_APPOINTMENT, true));
    }

    @Test
    void everyPairPassedOverIsAnInversion() {
        Case data = Someone.together(
                "8:2 9:9",
                intermediate("A").scoring("90"),
                intermediate("B").scoring("85"),
                intermediate("C").scoring("80"),
                intermediate("D").scoring("75"));

        assertThat(check(data, Map.of("A", 8, "B", 8)).score().soft()).startsWith(0L, 2L);
        assertThat(check(data, Map.of("A", 8, "C", 8)).score().soft()).startsWith(-1L, 2L);
        assertThat(check(data, Map.of("C", 8, "D", 8)).score().soft()).startsWith(-4L, 2L);
    }

    @Test
    void whoEndsHigherIsNotPassedOver() {
        Case data = Someone.together(
                "7:1 10:1",
                Someone.called("A").titled(ASSOCIATE_SENIOR, "2020-01-01").scoring("90"),
                Someone.called("B").titled(INTERMEDIATE, "2020-01-01").scoring("80"));

        assertThat(check(data, Map.of("A", 7, "B", 10)).score().soft()).startsWith(0L, 2L);
        assertThat(check(data, Map.of("B", 10)).score().soft()).startsWith(-1L, 1L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "merit,          90,    false, 2018-01-01, 2015-01-01, false",
        "priority,       80,    true,  2018-01-01, 2015-01-01, false",
        "time in grade,  80,    false, 2017-12-31, 2015-01-01, false",
        "title,          80,    false, 2018-01-01, 2014-12-31, false",
        "identifier,     80,    false, 2018-01-01, 2015-01-01, true"
    })
    void oneKeyAfterTheOtherDecides(
            String key, String merit, boolean priority, String since, String title, boolean tie) {
        Someone better =
                Someone.called("A").at(9, since).titled(INTERMEDIATE, title).scoring(merit);
        if (priority) {
            better.withPriority();
        }
        Someone worse = Someone.called("B")
                .at(9, "2018-01-01")
                .titled(INTERMEDIATE, "2015-01-01")
                .scoring("80");
        Case data = Someone.together("8:1 9:2", worse, better);

        assertThat(check(data, Map.of("A", 8)).score().soft()).startsWith(0L, 1L);
        assertThat(check(data, Map.of("B", 8)).score().soft()).startsWith(-1L, 1L);
        assertThat(check(data, Map.of("A", 8)).ties())
                .isEqualTo(tie ? List.of(new Tie("DW01/8", Grade.of(8), "A", "B")) : List.of());
        assertThat(check(data, Map.of()).ties()).isEmpty();
        assertThat(check(data, Map.of("A", 8, "B", 8)).ties()).isEmpty();
    }

    @Test
    void anEarlierTitleOfALowerRankHelpsNobody() {
        Case data = Someone.together(
                "8:1 9:2",
                Someone.called("A")
                        .at(9, "2018-01-01")
                        .titled(ASSISTANT, "2005-01-01")
                        .titled(INTERMEDIATE, "2015-01-02"),
                Someone.called("B").at(9, "2018-01-01").titled(INTERMEDIATE, "2015-01-01"));

        assertThat(check(data, Map.of("B", 8)).score().soft()).startsWith(0L, 1L);
        assertThat(check(data, Map.of("A", 8)).score().soft()).startsWith(-1L, 1L);
    }

    @Test
    void anUnknownStartComesLastAndMissingMeritIsNone() {
        Case data = Someone.together(
                "8:2 9:2",
                Someone.called("A")
                        .titled(INTERMEDIATE, "2015-01-01")
                        .held(9, "DW02", "2010-01-01", "2019-12-31")
                        .at(9, null),
                Someone.called("B").titled(INTERMEDIATE, "2015-01-01").at(9, "2020-01-01"));

        assertThat(check(data, Map.of("B", 8)).score().soft()).containsExactly(0L, 1L, 0L, 1L);
        assertThat(check(data, Map.of("A", 8)).score().soft()).containsExactly(-1L, 1L, 0L, 1L);
    }

    @Test
    void postsAddedCount() {
        Case data = Someone.together("8:0 9:1", intermediate("A"));
        Plan plan = Plan.of(Map.of("A", Grade.of(8)));

        assertThat(Checker.of(data, RULES).check(plan).isLawful()).isFalse();
        assertThat(Checker.of(data, RULES, Map.of("DW01/8", 1)).check(plan).isLawful())
                .isTrue();
    }

    @Test
    void preferencesCountBelowEverythingElse() {
        RuleSet preferring = RULES.with(
                Map.of(
                        "preferences",
                        List.of(
                                Map.of("kind", "LEAVING_WITHIN_YEARS", "years", 2, "weight", 5),
                                Map.of("kind", "LONGEST_WAIT", "weight", 1))),
                null);
        Case data = Someone.together(
                "8:9 9:9",
                Someone.called("A")
                        .at(9, "2018-12-01")
                        .titled(INTERMEDIATE, "2015-01-01")
                        .leaving("2026-12-01"),
                Someone.called("B")
                        .at(9, "2018-12-02")
                        .titled(INTERMEDIATE, "2015-01-01")
                        .leaving("2026-12-02"));
        Checker checker = Checker.of(data, preferring);

        assertThat(checker.check(Plan.of(Map.of("A", Grade.of(8)))).score().soft())
                .containsExactly(0L, 1L, 0L, 1L, 11L);
        assertThat(checker.check(Plan.of(Map.of("A", Grade.of(8), "B", Grade.of(8))))
                        .score()
                        .soft())
                .containsExactly(0L, 2L, 0L, 2L, 16L);
    }

    private static Evaluation check(Case data, Map<String, Integer> moves) {
        Map<String, Grade> grades = new HashMap<>();
        moves.forEach((id, grade) -> grades.put(id, Grade.of(grade)));
        return Checker.of(data, RULES).check(Plan.of(grades));
    }

    private static Someone intermediate(String id) {
        return Someone.called(id).at(9, "2018-01-01").titled(INTERMEDIATE, "2015-01-01");
    }

    private static Someone at(String id, int grade) {
        return Someone.called(id).at(grade, "2018-01-01").titled(ASSISTANT, "2010-01-01");
    }
}
