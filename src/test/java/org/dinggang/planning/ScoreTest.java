package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels decide one after the other, however much a later one is worth. */
class ScoreTest {

    private static final List<Score> BEST_FIRST = List.of(
            score(0, 0, 0, 5, 100),
            score(0, 0, 0, 5, 99),
            score(0, 0, 0, 4, 900),
            score(0, 0, -1, 9, 900),
            score(0, -1, 0, 9, 900),
            score(-1, 0, 0, 9, 900),
            score(-1, -1, 0, 9, 900));

    @Test
    void anEarlierLevelDecides() {
        for (int better = 0; better < BEST_FIRST.size(); better++) {
            assertThat(BEST_FIRST.get(better)).isEqualByComparingTo(BEST_FIRST.get(better));
            for (int worse = better + 1; worse < BEST_FIRST.size(); worse++) {
                assertThat(BEST_FIRST.get(better)).isGreaterThan(BEST_FIRST.get(worse));
                assertThat(BEST_FIRST.get(worse)).isLessThan(BEST_FIRST.get(better));
            }
        }
    }

    @Test
    void onlyBrokenRulesMakeItUnlawful() {
        assertThat(BEST_FIRST).extracting(Score::isLawful).containsExactly(true, true, true, true, false, false, false);
    }

    private static Score score(long absolute, long inPrinciple, long inversions, long appointed, long merit) {
        return new Score(List.of(absolute, inPrinciple), List.of(inversions, appointed, merit));
    }
}
