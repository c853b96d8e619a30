package org.dinggang.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.dinggang.ui.plan.ScoreLevel.Kind;
import org.junit.jupiter.api.Test;

class ImprovementTest {
    private static final Parameters PARAMETERS =
            RuleSets.builtIn().load("panjin-2024").parameters();

    @Test
    void theFirstLevelThatHasChangedIsShown() {
        Improvement shown = Improvement.of(
                List.of(point(1, -4, 150, 9_000), point(3, -1, 148, 9_500), point(9, 0, 150, 9_900)), PARAMETERS);
        assertThat(shown.level().kind()).isEqualTo(Kind.INVERSIONS);
        assertThat(shown.points())
                .containsExactly(
                        new Improvement.Point(Duration.ofSeconds(1), 4),
                        new Improvement.Point(Duration.ofSeconds(3), 1),
                        new Improvement.Point(Duration.ofSeconds(9), 0));
    }

    @Test
    void peopleAppointedAreShownWhereNothingHasChangedYet() {
        Improvement shown = Improvement.of(List.of(point(1, 0, 161, 9_000)), PARAMETERS);
        assertThat(shown.level().kind()).isEqualTo(Kind.APPOINTED);
        assertThat(shown.points()).containsExactly(new Improvement.Point(Duration.ofSeconds(1), 161));
    }

    private static ScorePoint point(int seconds, long inversions, long appointed, long merit) {
        return new ScorePoint(
                Duration.ofSeconds(seconds), new Score(List.of(0L, 0L), List.of(inversions, appointed, merit, 0L)));
    }
}
