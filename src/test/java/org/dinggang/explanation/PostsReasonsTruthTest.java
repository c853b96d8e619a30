package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.dinggang.explanation.ReasonFacts.PostsShort;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.planning.AcceptanceCase;
import org.dinggang.planning.AllPlans;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.Planned;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleSet;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about posts, against every plan of small random cases. */
class PostsReasonsTruthTest {

    private static final double MOST_PLANS = 600;
    private static final Duration LONG = Duration.ofSeconds(60);

    static LongStream seeds() {
        return LongStream.range(0, 160);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void listArithmeticIsWhatPlanningFinds(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = smallEnough(data);
        Explanations explanations =
                Explanations.of(data, ruleSet, Planned.of(data, seed, 1).plan());

        explanations.all().forEach(decision -> assertPostsAreTrue(data, ruleSet, decision));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aProofForOnePersonTellsHowManyPostsAreNeeded(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = smallEnough(data);
        Explanations explanations =
                Explanations.of(data, ruleSet, Planned.of(data, seed, 1).plan());
        PlanningRequest how = new PlanningRequest(data, ruleSet, LONG, seed, 1, Map.of(), new StopSignal());

        data.staff().forEach(person -> {
            Decision decision = explanations.prove(person.id(), how).orElseThrow();
            assertPostsAreTrue(data, ruleSet, decision);
            assertThat(decision.reasons())
                    .as("%s", decision)
                    .noneMatch(reason -> reason.facts() instanceof PostsShort posts && posts.needed() == null);
        });
    }

    /** Seeds of which the second kind has people on coupled lists, with posts full, whom a pin alone keeps from a grade. */
    static LongStream seedsWithPins() {
        return LongStream.concat(
                seeds(), LongStream.of(8161, 8170, 8993, 9172, 9878, 10162, 10250, 10307, 12015, 12188, 12203));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsWithPins")
    void whereThePinAloneIsInTheWayItIsNamedAlone(long seed) {
        Case data = RandomCases.nasty(seed);
        RuleSet ruleSet = Planned.ruleSet(data);
        assumeTrue(ruleSet.parameters().objective() == Objective.MERIT_FIRST);
        Explanations explanations =
                Explanations.of(data, ruleSet, Planned.of(data, seed, 1).plan());
        PlanningRequest how = new PlanningRequest(data, ruleSet, LONG, seed, 1, Map.of(), new StopSignal());

        data.staff().stream().filter(person -> person.pin() != null).forEach(person -> {
            Decision told = explanations.of(person.id()).orElseThrow();
            Decision proven = explanations.prove(person.id(), how).orElseThrow();
            for (Grade grade : told.options()) {
                assertThat(namesThePinAlone(told, grade))
                        .as("%s at grade %s, proven %s", told, grade, proven)
                        .isEqualTo(namesThePinAlone(proven, grade));
            }
        });
    }

    private static boolean namesThePinAlone(Decision decision, Grade grade) {
        return decision.reasonsFor(grade).stream().map(Reason::rule).toList().equals(List.of("pinned"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.planning.AcceptanceCase#all")
    void acceptanceCasesAreExplainedTruly(AcceptanceCase acceptance) {
        Case data = acceptance.data();
        RuleSet ruleSet = smallEnough(data);
        PlanningRequest how = new PlanningRequest(data, ruleSet, LONG, 1, 1, Map.of(), new StopSignal());
        Explanations explanations = Explanations.of(data, ruleSet, acceptance.best());

        data.staff().forEach(person -> {
            assertPostsAreTrue(data, ruleSet, explanations.of(person.id()).orElseThrow());
            assertPostsAreTrue(
                    data, ruleSet, explanations.prove(person.id(), how).orElseThrow());
        });
    }

    private static RuleSet smallEnough(Case data) {
        RuleSet ruleSet = Planned.ruleSet(data);
        assumeTrue(AllPlans.plans(data, ruleSet) <= MOST_PLANS);
        return ruleSet;
    }

    private static void assertPostsAreTrue(Case data, RuleSet ruleSet, Decision decision) {
        for (Grade grade : decision.options()) {
            if (decision.reasonsFor(grade).isEmpty()) {
                continue;
            }
            Remedies.Outcome without = Remedies.apply(data, ruleSet, decision, grade);
            if (!without.removable()) {
                continue;
            }
            assertThat(isReached(without, decision, grade, without.addedPosts()))
                    .as("%s at grade %s", decision, grade)
                    .isTrue();
            decision.reasonsFor(grade).forEach(reason -> {
                if (reason.facts() instanceof PostsShort posts) {
                    assertFewerPostsAreNotEnough(without, decision, grade, posts);
                    assertFewerQuotasAreNotEnough(without, decision, grade, posts);
                }
            });
        }
    }

    private static void assertFewerPostsAreNotEnough(
            Remedies.Outcome without, Decision decision, Grade grade, PostsShort posts) {
        int needed = posts.needed() == null ? 0 : posts.needed();
        for (int fewer = 0; fewer < needed; fewer++) {
            assertThat(isReached(without, decision, grade, added(posts.quotas(), fewer)))
                    .as("%s at grade %s with %s posts", decision, grade, fewer)
                    .isFalse();
        }
    }

    private static void assertFewerQuotasAreNotEnough(
            Remedies.Outcome without, Decision decision, Grade grade, PostsShort posts) {
        int enough = without.data().staff().size();
        for (String quota : posts.quotas()) {
            List<String> others =
                    posts.quotas().stream().filter(name -> !name.equals(quota)).toList();
            assertThat(isReached(without, decision, grade, added(others, enough)))
                    .as("%s at grade %s without %s", decision, grade, quota)
                    .isFalse();
        }
    }

    private static Map<String, Integer> added(List<String> quotas, int posts) {
        Map<String, Integer> added = new HashMap<>();
        quotas.forEach(quota -> added.put(quota, posts));
        return added;
    }

    /** Whether some best plan brings the person to the grade or a better one. */
    private static boolean isReached(
            Remedies.Outcome without, Decision decision, Grade grade, Map<String, Integer> addedPosts) {
        return AllPlans.of(without.data(), without.ruleSet(), addedPosts).best().stream()
                .anyMatch(plan -> isReached(plan, decision.staff(), grade));
    }

    private static boolean isReached(Plan plan, String staffId, Grade grade) {
        return plan.gradeOf(staffId).filter(to -> !grade.isAbove(to)).isPresent();
    }
}
