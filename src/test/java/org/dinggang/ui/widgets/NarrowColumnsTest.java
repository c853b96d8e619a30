package org.dinggang.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which columns a telephone shows. */
class NarrowColumnsTest {
    private final Grid<String> grid = new Grid<>();
    private final Grid.Column<String> name = grid.addColumn(text -> text).setKey("name");
    private final Grid.Column<String> section = grid.addColumn(text -> text).setKey("section");
    private final Grid.Column<String> series = grid.addColumn(text -> text).setKey("series");
    private final NarrowColumns columns = NarrowColumns.keep(grid, Set.of("name"));

    @BeforeEach
    void hideOne() {
        series.setVisible(false);
    }

    @Test
    void onlyTheEssentialOnesUntilThereIsRoomAgain() {
        columns.show(true);
        assertThat(name.isVisible()).isTrue();
        assertThat(section.isVisible()).isFalse();
        columns.show(false);
        assertThat(section.isVisible()).isTrue();
        assertThat(series.isVisible()).as("not shown before either").isFalse();
    }

    @Test
    void whatIsOfferedMeanwhileComesWhenThereIsRoom() {
        columns.show(true);
        columns.offer(series, true);
        columns.offer(section, false);
        assertThat(series.isVisible()).isFalse();
        columns.show(false);
        assertThat(series.isVisible()).isTrue();
        assertThat(section.isVisible()).isFalse();
    }
}
