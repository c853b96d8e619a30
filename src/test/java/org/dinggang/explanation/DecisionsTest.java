package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dinggang.explanation.ReasonFacts.PostsShort;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.AcceptanceCase;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.Planned;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.policy.Clause;
import org.dinggang.policy.RuleSet;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions of the worked examples, and what holds for the decisions of any case. */
class DecisionsTest {

    @Test
    void tenureIsToldToTheDay() {
        Decision decision = acceptance("01-tenure-to-the-day", "C");

        assertThat(decision.options()).isEmpty();
        assertThat(decision.earliest()).isEqualTo("2024-12-02");
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("tenure");
        assertThat(decision.reasons().getFirst().earliest()).isEqualTo("2024-12-02");
        assertThat(decision.reasons().getFirst().sentence().zh())
                .isEqualTo("9级聘用满2年的时间为2024-12-02, 本次截止2024-12-01还差1天");
        assertThat(decision.sentence().en())
                .isEqualTo("C stays at grade 9; not grade 8: 2 years at grade 9 are complete on 2024-12-02; "
                        + "at the cut-off 2024-12-01 1 day is missing.");
    }

    @Test
    void newStaffAreToldBothClausesWhereNoPostIsVacant() {
        Decision decision = acceptance("03b-newcomer-no-vacancy", "U");

        Reason reason = decision.reasonsFor(Grade.of(10)).getFirst();
        assertThat(reason.facts()).isEqualTo(new PostsShort(List.of("U1/10"), "U1/10", 1, 0, null, 1));
        assertThat(reason.clauses()).extracting(Clause::forNewStaff).containsExactly(false, true);
    }

    @Test
    void whoeverWaitsBeforeAnExcessIsToldHowFarItIs() {
        Decision decision = explain(RandomCases.nasty(3)).of("P05").orElseThrow();

        assertThat(decision.reasonsFor(Grade.of(10)).getFirst().sentence().zh())
                .isEqualTo("10级核定0个, 聘后2人, 超出2人; 竞聘名单第1名, 名单上无人聘用, 再增加3个岗位即可聘用");
    }

    @Test
    void postsLeftInThisRoundAreSaidToWaitForTheNext() {
        Decision decision = acceptance("13-chain-next-round", "Q");

        Text sentence = decision.reasonsFor(Grade.of(8)).getFirst().sentence();
        assertThat(sentence.zh()).startsWith("8级核定1个, 聘后0人, 本次腾出的1个岗位留待下一批次使用; 竞聘名单第1名");
        assertThat(sentence.en())
                .startsWith(
                        "grade 8 has 1 post and 0 people, and the post left in this round waits for the next; place 1");
    }

    @Test
    void whereVacanciesAreUsedInTheSameRoundNothingWaits() {
        assertThat(explain(acceptance("02-chain-from-one-vacancy").data()).all())
                .allSatisfy(decision -> assertThat(decision.sentence().zh()).doesNotContain("下一批次"));
    }

    @Test
    void aMissingBestPlanIsNoReason() {
        Case data = acceptance("02-chain-from-one-vacancy").data();
        Explanations explanations = Explanations.of(data, Planned.ruleSet(data), Plan.EMPTY);

        assertThat(explanations.of("P").orElseThrow().reasons())
                .extracting(Reason::rule)
                .containsExactly("plan");
    }

    @Test
    void theTopOfTheRankNeedsATitle() {
        Case data = RandomCases.nasty(0);
        Decision decision = explain(data).of("P06").orElseThrow();

        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("title", "top-of-rank");
        assertThat(decision.reasons()).extracting(Reason::grade).containsExactly(Grade.of(4), null);
    }

    static Stream<Case> cases() {
        return Stream.concat(
                LongStream.range(0, 150).mapToObj(RandomCases::nasty),
                LongStream.range(0, 4)
                        .mapToObj(seed -> RandomCases.medium(
                                new RandomCases.Shape(
                                        3, 40, (int) seed % 2, (int) seed / 2, seed == 3 ? Objective.FILL_FIRST : null),
                                seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everybodyIsExplainedInBothLanguages(Case data) {
        PlannedCase planned = Planned.of(data);
        Explanations explanations = Explanations.of(data, Planned.ruleSet(data), planned.plan());
        List<Decision> decisions = explanations.all();

        assertThat(decisions)
                .extracting(Decision::staff)
                .containsExactlyElementsOf(data.staff().stream().map(Staff::id).toList());
        for (Decision decision : decisions) {
            assertIsText(decision.sentence());
            decision.reasons().forEach(reason -> assertIsText(reason.sentence()));
            for (Grade option : decision.options()) {
                assertThat(decision.reasonsFor(option).isEmpty())
                        .as("%s at option %s", decision, option)
                        .isEqualTo(decision.finalGrade() != null && !option.isAbove(decision.finalGrade()));
            }
            if (decision.options().isEmpty()
                    && planned.plan().gradeOf(decision.staff()).isEmpty()) {
                assertThat(decision.reasons()).as("%s", decision).isNotEmpty();
            }
            assertThat(decision.reasons())
                    .extracting(Reason::rule)
                    .as("%s", decision)
                    .doesNotContain("plan");
        }
        explanations.passedOver().forEach(passed -> assertIsText(passed.sentence()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePassedOverAreTheInversions(Case data) {
        RuleSet ruleSet = Planned.ruleSet(data);
        PlannedCase planned = Planned.of(data);
        int level = ruleSet.parameters().objective() == Objective.MERIT_FIRST ? 0 : 1;

        long inversions = Explanations.of(data, ruleSet, planned.plan()).passedOver().stream()
                .mapToLong(passed -> passed.inFavourOf().size())
                .sum();

        assertThat(inversions).isEqualTo(-planned.score().soft().get(level));
    }

    @Test
    void timeOpensNothingForSomebodyWhoIsGoneByThen() {
        Case data = acceptance("01-tenure-to-the-day").data();
        Case leaving = new Case(
                data.round(),
                data.institutions(),
                data.pools(),
                data.limits(),
                data.staff().stream()
                        .map(staff -> staff.id().equals("C") ? leavingOn(staff, LocalDate.of(2024, 12, 2)) : staff)
                        .toList());

        assertThat(explain(leaving).of("C").orElseThrow().earliest()).isNull();
    }

    private static Staff leavingOn(Staff staff, LocalDate day) {
        return new Staff(
                staff.id(),
                staff.name(),
                staff.institution(),
                staff.section(),
                staff.series(),
                staff.sex(),
                staff.birthDate(),
                staff.titles(),
                staff.spells(),
                staff.appraisals(),
                staff.disciplinedUntil(),
                day,
                staff.applied(),
                staff.merit(),
                staff.priority(),
                staff.waivers(),
                staff.exemptions(),
                staff.pin());
    }

    private static void assertIsText(Text text) {
        assertThat(text.zh()).isNotBlank().doesNotContain("null", "{", "}", "Optional", "[", "]");
        assertThat(text.en()).isNotBlank().doesNotContain("null", "{", "}", "Optional", "[", "]");
    }

    private static Explanations explain(Case data) {
        return Explanations.of(data, Planned.ruleSet(data), Planned.of(data).plan());
    }

    private static Decision acceptance(String name, String staffId) {
        return explain(acceptance(name).data()).of(staffId).orElseThrow();
    }

    private static AcceptanceCase acceptance(String name) {
        return AcceptanceCase.all().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
