package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of the time line that would touch stand under each other. */
class LabelSpanTest {
    @Test
    void labelsThatTouchTakeTheNextLaneAndLaterOnesComeBackUp() {
        List<LabelSpan> labels = List.of(
                LabelSpan.of(10, false, "Assistant"),
                LabelSpan.of(18, false, "Intermediate"),
                LabelSpan.of(24, false, "Associate senior"),
                LabelSpan.of(60, false, "Full senior"));
        assertThat(LabelSpan.lanes(labels)).containsExactly(0, 1, 2, 0);
    }

    @Test
    void aLabelBeforeItsMarkTouchesWhatComesBefore() {
        assertThat(LabelSpan.lanes(
                        List.of(LabelSpan.of(80, false, "Assistant"), LabelSpan.of(95, true, "Intermediate"))))
                .containsExactly(0, 1);
    }

    @Test
    void whatIsNotDrawnIsInNobodysWay() {
        assertThat(LabelSpan.lanes(List.of(LabelSpan.NOWHERE, LabelSpan.of(0, false, "助理级"))))
                .containsExactly(0, 0);
    }
}
