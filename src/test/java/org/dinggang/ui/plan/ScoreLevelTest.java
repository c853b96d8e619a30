package org.dinggang.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dinggang.model.Objective;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.ui.plan.ScoreLevel.Kind;
import org.junit.jupiter.api.Test;

class ScoreLevelTest {
    private static final RuleSet RULES = RuleSets.builtIn().load("panjin-2024");
    private static final Parameters MERIT_FIRST =
            RULES.with(Map.of(), Objective.MERIT_FIRST).parameters();
    private static final Parameters FILL_FIRST =
            RULES.with(Map.of(), Objective.FILL_FIRST).parameters();

    @Test
    void breachesAndInversionsAreCountedAsPeopleCountThem() {
        assertThat(ScoreLevel.of(new Score(List.of(-2L, -1L), List.of(-3L, 161L, 1_402_550L, 227L)), MERIT_FIRST))
                .containsExactly(
                        new ScoreLevel(Kind.ABSOLUTE, 2, false),
                        new ScoreLevel(Kind.IN_PRINCIPLE, 1, false),
                        new ScoreLevel(Kind.INVERSIONS, 3, false),
                        new ScoreLevel(Kind.APPOINTED, 161, true),
                        new ScoreLevel(Kind.MERIT, 1_402_550, true),
                        new ScoreLevel(Kind.GRADES, 227, true));
    }

    @Test
    void whatIsComparedFirstStandsFirst() {
        assertThat(ScoreLevel.of(new Score(List.of(0L, 0L), List.of(161L, -3L, 0L, 0L)), FILL_FIRST))
                .extracting(ScoreLevel::kind)
                .startsWith(Kind.ABSOLUTE, Kind.IN_PRINCIPLE, Kind.APPOINTED, Kind.INVERSIONS);
    }

    @Test
    void preferencesAreALevelWhereTheRuleSetHasAny() {
        assertThat(ScoreLevel.of(new Score(List.of(0L, 0L), List.of(0L, 1L, 1L, 1L, 7L)), MERIT_FIRST))
                .last()
                .isEqualTo(new ScoreLevel(Kind.PREFERENCES, 7, true));
    }

    @Test
    void onlyBreachesAreBroken() {
        assertThat(ScoreLevel.of(new Score(List.of(-1L, 0L), List.of(-5L, 0L, 0L, 0L)), MERIT_FIRST))
                .filteredOn(ScoreLevel::isBroken)
                .extracting(ScoreLevel::kind)
                .containsExactly(Kind.ABSOLUTE);
    }
}
