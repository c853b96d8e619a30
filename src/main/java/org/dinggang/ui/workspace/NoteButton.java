package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A note about the plan that opens what is behind it. */
final class NoteButton extends Button {
    NoteButton(String words, Runnable action) {
        super(words, click -> action.run());
        addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        addClassName("note");
    }
}
