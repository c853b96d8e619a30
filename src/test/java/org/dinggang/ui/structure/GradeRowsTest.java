package org.dinggang.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.junit.jupiter.api.Test;

/** Rows of boards of grades. */
class GradeRowsTest {
    private static final GradeRange FIVE_TO_SEVEN = new GradeRange(Grade.of(5), Grade.of(7));
    private static final GradeRange TEN = GradeRange.single(Grade.of(10));

    @Test
    void numbersThatAreNothingHaveNoRow() {
        assertThat(GradeRows.of(Posts.of(Map.of(TEN, 0, FIVE_TO_SEVEN, 2)), Posts.NONE))
                .containsExactly(FIVE_TO_SEVEN);
    }

    @Test
    void everyGradeFromTheTopGradeDownHasARowUnlessARangeSpansIt() {
        assertThat(GradeRows.from(Grade.of(6), Posts.of(Map.of(FIVE_TO_SEVEN, 2))))
                .extracting(GradeRange::toString)
                .containsExactly("5-7", "8", "9", "10", "11", "12", "13");
    }

    @Test
    void aGradeAboveTheTopGradeKeepsItsRowWhileItHasPosts() {
        assertThat(GradeRows.from(Grade.of(12), Posts.of(Map.of(TEN, 1))))
                .extracting(GradeRange::toString)
                .containsExactly("10", "12", "13");
        assertThat(GradeRows.from(Grade.of(13), Posts.NONE))
                .extracting(GradeRange::toString)
                .containsExactly("13");
    }

    @Test
    void aRangeTakesInWhatLiesInsideItAndNothingElse() {
        Posts posts = Posts.of(Map.of(
                GradeRange.single(Grade.of(5)), 1,
                GradeRange.single(Grade.of(7)), 2,
                GradeRange.single(Grade.of(8)), 4));
        assertThat(GradeRows.within(posts, FIVE_TO_SEVEN)).isEqualTo(3);
        assertThat(GradeRows.within(Posts.of(Map.of(FIVE_TO_SEVEN, 9)), GradeRange.single(Grade.of(6))))
                .isZero();
        assertThat(GradeRows.all(posts)).isEqualTo(7);
    }
}
