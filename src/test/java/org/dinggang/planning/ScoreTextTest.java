package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dinggang.model.Objective;
import org.dinggang.model.Text;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;

/** Scores in words, in the order in which the levels count. */
class ScoreTextTest {

    private static final Parameters MERIT_FIRST =
            RuleSets.builtIn().load("panjin-2024").parameters();
    private static final Parameters FILL_FIRST = RuleSets.builtIn()
            .load("panjin-2024")
            .with(Map.of(), Objective.FILL_FIRST)
            .parameters();

    @Test
    void everyLevelHasItsWords() {
        Score score = new Score(List.of(-1L, -2L), List.of(-3L, 1_612L, 1_402_550L, 227L));

        assertThat(ScoreText.complete(score, MERIT_FIRST))
                .isEqualTo(new Text(
                        "违反刚性规定 1 处，违反原则性规定 2 处，逆序 3 对，聘用 1,612 人，得分合计 14,025.50，提升等级合计 227",
                        "absolute rules broken 1, in-principle rules broken 2, merit inversions 3, appointed 1,612, "
                                + "merit 14,025.50, grades gained 227"));
        assertThat(ScoreText.levels(score, MERIT_FIRST)).hasSize(6);
    }

    @Test
    void theObjectiveOrdersThem() {
        Score score = new Score(List.of(0L, 0L), List.of(4L, -3L, 5L, 6L));

        assertThat(ScoreText.brief(score, FILL_FIRST).zh()).isEqualTo("聘用 4 人，逆序 3 对，得分合计 0.05，提升等级合计 6");
    }

    @Test
    void levelsAreReadBackUnderEitherObjective() {
        ScoreLevels levels = new ScoreLevels(1, 2, 3, 4, 5, 6, 0);

        assertThat(ScoreLevels.of(levels.score(MERIT_FIRST), MERIT_FIRST)).isEqualTo(levels);
        assertThat(ScoreLevels.of(levels.score(FILL_FIRST), FILL_FIRST)).isEqualTo(levels);
    }
}
