package org.dinggang.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.planning.Checker;
import org.dinggang.planning.CompetitionLists;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Quotas;
import org.dinggang.planning.Score;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner's own counting against the checker, on random plans that nobody would propose. */
class PartLevelsTest {

    private static final int PLANS = 20;

    static LongStream seeds() {
        return LongStream.range(3_000, 3_300);
    }

    static LongStream mediumSeeds() {
        return LongStream.range(200, 222);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithTheChecker(long seed) {
        agree(RandomCases.nasty(seed), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("mediumSeeds")
    void agreesWithTheCheckerOnLargerCases(long seed) {
        agree(VariedCases.medium(seed), seed);
    }

    private static void agree(Case data, long seed) {
        RuleSet ruleSet = Planned.ruleSet(data);
        Checker checker = Checker.of(data, ruleSet);
        Policy policy = Policy.of(data, ruleSet);
        Quotas quotas = Quotas.of(data, ruleSet);
        CompiledCase compiled = new CompiledCase(data, policy, quotas, CompetitionLists.of(data, policy, quotas));
        List<Part> parts = PartSplitter.split(compiled, compiled.choices);
        Random random = new Random(seed);
        Score nobody = null;
        long[] nobodyLevels = null;
        for (int turn = 0; turn < PLANS; turn++) {
            double share = turn / (double) PLANS;
            int[] chosen = new int[compiled.choices.length];
            Arrays.fill(chosen, Part.STAYS);
            Map<String, Grade> appointments = pinned(data);
            long[] levels = new long[6];
            for (Part part : parts) {
                int[] plan = IntStream.range(0, part.size())
                        .map(competitor -> random.nextDouble() < share
                                ? random.nextInt(part.choices()[competitor].length)
                                : Part.STAYS)
                        .toArray();
                for (int competitor = 0; competitor < part.size(); competitor++) {
                    if (plan[competitor] != Part.STAYS) {
                        int person = part.people()[competitor];
                        chosen[person] = plan[competitor];
                        int grade = part.choices()[competitor][plan[competitor]].grade();
                        appointments.put(data.staff().get(person).id(), Grade.of(grade));
                    }
                }
                long[] partLevels = PartLevels.of(part, plan).ordered(part.objective());
                Arrays.setAll(levels, level -> levels[level] + partLevels[level]);
            }
            Score score = checker.check(Plan.of(appointments)).score();
            assertThat(compiled.levels(chosen, PinnedLevels.of(data, policy)).score(ruleSet.parameters()))
                    .isEqualTo(score);
            if (nobody == null) {
                nobody = score;
                nobodyLevels = levels.clone();
            }
            assertThat(difference(score, nobody)).isEqualTo(difference(levels, nobodyLevels));
        }
    }

    private static Map<String, Grade> pinned(Case data) {
        Map<String, Grade> appointments = new HashMap<>();
        data.staff().forEach(person -> {
            Pin pin = person.pin();
            if (pin != null && pin.to() != null) {
                appointments.put(person.id(), pin.to());
            }
        });
        return appointments;
    }

    /** Broken places, then the four levels that every objective has. */
    private static List<Long> difference(Score score, Score other) {
        return List.of(
                score.hard().get(0) - other.hard().get(0),
                score.soft().get(0) - other.soft().get(0),
                score.soft().get(1) - other.soft().get(1),
                score.soft().get(2) - other.soft().get(2),
                score.soft().get(3) - other.soft().get(3));
    }

    private static List<Long> difference(long[] levels, long[] other) {
        return IntStream.range(0, 5)
                .mapToObj(level -> levels[level] - other[level])
                .toList();
    }
}
