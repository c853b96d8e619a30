package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;

/** The roster before anybody has been imported. */
class EmptyRosterScreenTest extends SignedInTest {
    @Override
    protected boolean hasPeople() {
        return false;
    }

    @Test
    void theNextStepIsTheImport() {
        RosterScreen screen = navigate(RosterScreen.class);
        assertThat(test(screen.grid).size()).isZero();
        assertThat(find(Anchor.class, screen.grid.getEmptyStateComponent())
                        .single()
                        .getHref())
                .isEqualTo("import");
    }
}
