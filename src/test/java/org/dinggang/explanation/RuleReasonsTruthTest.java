package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.planning.AcceptanceCase;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.Planned;
import org.dinggang.policy.Option;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where no rule named stands in the way any more, the grade is an option. */
class RuleReasonsTruthTest {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutWhatTheReasonsNameTheGradeIsAnOption(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = Planned.ruleSet(data);

        assertRulesAreTrue(data, ruleSet, Planned.of(data, seed, 1).plan());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.planning.AcceptanceCase#all")
    void acceptanceCasesAreExplainedTruly(AcceptanceCase acceptance) {
        assertRulesAreTrue(acceptance.data(), acceptance.ruleSet(), acceptance.best());
    }

    private static void assertRulesAreTrue(Case data, RuleSet ruleSet, Plan plan) {
        for (Decision decision : Explanations.of(data, ruleSet, plan).all()) {
            for (Grade grade : blocked(decision)) {
                Remedies.Outcome without = Remedies.apply(data, ruleSet, decision, grade);
                if (without.removable()) {
                    assertThat(optionsOf(without, decision.staff()))
                            .as("%s at grade %s: %s", decision.staff(), grade, decision.reasonsFor(grade))
                            .contains(grade);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReasonIsNeeded(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = Planned.ruleSet(data);
        Explanations explanations =
                Explanations.of(data, ruleSet, Planned.of(data, seed, 1).plan());

        for (Decision decision : explanations.all()) {
            for (Grade grade : blocked(decision)) {
                for (Reason reason : decision.reasonsFor(grade)) {
                    if (restsOnTheAppraisal(reason, decision.reasonsFor(grade))) {
                        continue;
                    }
                    Decision allButOne = without(decision, reason);
                    Remedies.Outcome without = Remedies.apply(data, ruleSet, allButOne, grade);
                    assertThat(optionsOf(without, decision.staff()))
                            .as("%s at grade %s but %s", decision.staff(), grade, reason)
                            .doesNotContain(grade);
                }
            }
        }
    }

    /** The appraisal that bars somebody is often the one whose year does not count: a better one removes both. */
    private static boolean restsOnTheAppraisal(Reason reason, List<Reason> all) {
        return Set.of("tenure", "incomplete").contains(reason.rule())
                && all.stream().anyMatch(other -> other.rule().equals("appraisal"));
    }

    private static Iterable<Grade> blocked(Decision decision) {
        TreeSet<Grade> grades = new TreeSet<>();
        for (Reason reason : decision.reasons()) {
            if (reason.grade() != null && !decision.options().contains(reason.grade())) {
                grades.add(reason.grade());
            }
        }
        return grades;
    }

    private static Decision without(Decision decision, Reason reason) {
        List<Reason> others =
                decision.reasons().stream().filter(other -> other != reason).toList();
        return new Decision(
                decision.staff(),
                decision.current(),
                decision.finalGrade(),
                decision.options(),
                others,
                decision.earliest(),
                decision.sentence());
    }

    private static List<Grade> optionsOf(Remedies.Outcome without, String staffId) {
        Staff staff = without.data().staff().stream()
                .filter(person -> person.id().equals(staffId))
                .findFirst()
                .orElseThrow();
        return Policy.of(without.data(), without.ruleSet()).optionsOf(staff).stream()
                .map(Option::grade)
                .toList();
    }
}
