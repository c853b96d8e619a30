package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.dinggang.access.Role;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;

/** A person's file as somebody has it who may only read. */
class ReadPersonScreenTest extends SignedInTest {
    @Override
    protected Role role() {
        return Role.DEPARTMENT;
    }

    @Test
    void seesNoButtonThatChangesAnything() {
        PersonScreen screen = navigate("roster/" + code + "-0001", PersonScreen.class);
        assertThat(find(Button.class, screen).all()).isEmpty();
    }
}
