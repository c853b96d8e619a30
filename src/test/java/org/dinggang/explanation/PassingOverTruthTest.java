package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dinggang.explanation.ReasonFacts.OthersInstead;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Pin;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.planning.AllPlans;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.dinggang.planning.solver.Planned;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.Someone;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to decide that somebody is passed over, against every plan of small random cases under both objectives. */
class PassingOverTruthTest {

    private static final double MOST_PLANS = 600;
    private static final Duration LONG = Duration.ofSeconds(60);

    static Stream<Case> cases() {
        return LongStream.range(0, 160)
                .mapToObj(RandomCases::nasty)
                .flatMap(data -> Stream.of(Objective.values()).map(objective -> under(objective, data)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatDecidesIsWhatPlanningFinds(Case data) {
        RuleSet ruleSet = Planned.ruleSet(data);
        assumeTrue(AllPlans.plans(data, ruleSet) <= MOST_PLANS);
        Plan plan = Planned.of(data).plan();
        assertTrueFor(data, ruleSet, plan);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofAPlanThatIsNotTheBestItIsSaid(Case data) {
        RuleSet ruleSet = Planned.ruleSet(data);
        assumeTrue(AllPlans.plans(data, ruleSet) <= MOST_PLANS);
        Plan best = Planned.of(data).plan();
        TreeMap<String, Grade> fewer = new TreeMap<>(best.appointments());
        best.appointments().keySet().stream().findFirst().ifPresent(fewer::remove);
        assertTrueFor(data, ruleSet, new Plan(fewer));
    }

    @Test
    void fillFirstAppointsOneMoreByPassingTheFirstOver() {
        Case data = under(
                Objective.FILL_FIRST,
                Someone.together(
                        "8:1 9:1 10:1",
                        Someone.called("A")
                                .titled(Rank.INTERMEDIATE, "2015-01-01")
                                .held(9, "DW02", "2015-01-01", "2024-01-01")
                                .scoring("90"),
                        Someone.called("B")
                                .titled(Rank.INTERMEDIATE, "2015-01-01")
                                .at(10, "2018-01-01")
                                .scoring("80"),
                        Someone.called("C")
                                .titled(Rank.INTERMEDIATE, "2015-01-01")
                                .scoring("70")));
        RuleSet ruleSet = Planned.ruleSet(data);
        Plan plan = Planned.of(data).plan();
        assertThat(plan.appointments()).containsOnlyKeys("B", "C");

        Explanations explanations = Explanations.of(data, ruleSet, plan);
        PassedOver passed = explanations.passedOver().getFirst();

        assertThat(passed.staff()).isEqualTo("A");
        assertThat(passed.sentence().zh()).endsWith("排在其后的1人聘用: 改为聘用本人, 聘用总数减少1人");
        assertThat(passed.sentence().en())
                .endsWith(
                        "while 1 ranked below does: with this person there instead, 1 person fewer is appointed in all");
        assertThat(explanations.of("A").orElseThrow().sentence().zh()).contains("名次在后的B聘用到该等级: 改为聘用本人, 聘用总数减少1人");
    }

    @Test
    void aPinOfSomebodyBelowDecides() {
        Case data = under(
                Objective.MERIT_FIRST,
                Someone.together(
                        "8:1",
                        Someone.called("A")
                                .titled(Rank.INTERMEDIATE, "2015-01-01")
                                .at(9, "2018-01-01")
                                .scoring("90"),
                        Someone.called("B")
                                .titled(Rank.INTERMEDIATE, "2015-01-01")
                                .at(9, "2018-01-01")
                                .scoring("80")
                                .pinnedTo(8)));
        Explanations explanations =
                Explanations.of(data, Planned.ruleSet(data), Planned.of(data).plan());

        assertThat(explanations.passedOver()).singleElement().satisfies(passed -> {
            assertThat(passed.staff()).isEqualTo("A");
            assertThat(passed.sentence().zh()).endsWith("B由人工确定聘用, 没有人工确定则不会越过本人");
        });
    }

    private static void assertTrueFor(Case data, RuleSet ruleSet, Plan plan) {
        Explanations explanations = Explanations.of(data, ruleSet, plan);
        PlanningRequest how = new PlanningRequest(data, ruleSet, LONG, 0, 1, Map.of(), new StopSignal());
        data.staff().forEach(person -> {
            Decision told = explanations.of(person.id()).orElseThrow();
            Decision proven = explanations.prove(person.id(), how).orElseThrow();
            assertTrueFor(data, ruleSet, plan, told);
            assertTrueFor(data, ruleSet, plan, proven);
        });
    }

    private static void assertTrueFor(Case data, RuleSet ruleSet, Plan plan, Decision decision) {
        decision.reasons().forEach(reason -> {
            if (reason.facts() instanceof OthersInstead instead) {
                Grade grade = reason.grade();
                Score explained = Checker.of(data, ruleSet).check(plan).score();
                switch (instead.decider()) {
                    case Decider.PinnedBelow pinned ->
                        assertPinsDecide(data, ruleSet, decision, grade, pinned, instead);
                    case Decider.Costs costs -> {
                        Score with = bestWith(data, ruleSet, decision, grade);
                        assertThat(difference(explained, with, ruleSet))
                                .as("%s", decision)
                                .isEqualTo(costs);
                    }
                    case Decider.EquallyGood equal ->
                        assertThat(bestWith(data, ruleSet, decision, grade)).isEqualTo(explained);
                    case Decider.NotBest notBest ->
                        assertThat(bestWith(data, ruleSet, decision, grade)).isGreaterThan(explained);
                    case null -> throw new AssertionError("not worked out: " + decision);
                }
            }
        });
    }

    private static Score bestWith(Case data, RuleSet ruleSet, Decision decision, Grade grade) {
        return AllPlans.of(BestPlans.with(data, decision.staff(), new Pin(grade)), ruleSet)
                .score();
    }

    private static void assertPinsDecide(
            Case data,
            RuleSet ruleSet,
            Decision decision,
            Grade grade,
            Decider.PinnedBelow pinned,
            OthersInstead instead) {
        assertThat(instead.others()).containsAll(pinned.pinned());
        Case free = BestPlans.withoutPins(data, Set.copyOf(pinned.pinned()));
        List<String> below = below(free, ruleSet, decision.staff(), grade);
        assertThat(AllPlans.of(free, ruleSet).best())
                .as("%s", decision)
                .anyMatch(best -> best.gradeOf(decision.staff())
                                .filter(to -> !grade.isAbove(to))
                                .isPresent()
                        || below.stream()
                                .noneMatch(other -> best.gradeOf(other)
                                        .filter(grade::equals)
                                        .isPresent()));
    }

    private static List<String> below(Case data, RuleSet ruleSet, String staff, Grade grade) {
        List<String> members = Checker.of(data, ruleSet).lists().of(staff).get(grade).members().stream()
                .map(member -> member.staff())
                .toList();
        return members.subList(members.indexOf(staff) + 1, members.size());
    }

    private static Decider.Costs difference(Score explained, Score with, RuleSet ruleSet) {
        List<Decider.Level> levels = ruleSet.parameters().objective() == Objective.MERIT_FIRST
                ? List.of(
                        Decider.Level.ABSOLUTE_BREACHES,
                        Decider.Level.IN_PRINCIPLE_BREACHES,
                        Decider.Level.INVERSIONS,
                        Decider.Level.APPOINTMENTS,
                        Decider.Level.MERIT,
                        Decider.Level.GRADES_GAINED,
                        Decider.Level.PREFERENCES)
                : List.of(
                        Decider.Level.ABSOLUTE_BREACHES,
                        Decider.Level.IN_PRINCIPLE_BREACHES,
                        Decider.Level.APPOINTMENTS,
                        Decider.Level.INVERSIONS,
                        Decider.Level.MERIT,
                        Decider.Level.GRADES_GAINED,
                        Decider.Level.PREFERENCES);
        List<Long> mine = Stream.concat(explained.hard().stream(), explained.soft().stream())
                .toList();
        List<Long> theirs =
                Stream.concat(with.hard().stream(), with.soft().stream()).toList();
        int first = IntStream.range(0, mine.size())
                .filter(level -> !mine.get(level).equals(theirs.get(level)))
                .findFirst()
                .orElseThrow();
        return new Decider.Costs(levels.get(first), mine.get(first) - theirs.get(first), true);
    }

    private static Case under(Objective objective, Case data) {
        Round round = data.round();
        Round other = new Round(
                round.name(),
                round.effectiveDate(),
                round.tenureCutoff(),
                round.ruleSet(),
                round.parameters(),
                objective);
        return new Case(other, data.institutions(), data.pools(), data.limits(), data.staff());
    }
}
