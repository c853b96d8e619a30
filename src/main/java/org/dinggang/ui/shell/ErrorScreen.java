package org.dinggang.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A screen that stands where the wanted one cannot: what is the matter, and what to do. */
abstract class ErrorScreen extends Screen {
    private final String titleKey;

    /** @param titleKey key of the heading */
    ErrorScreen(String titleKey) {
        this.titleKey = titleKey;
    }

    @Override
    protected String title() {
        return getTranslation(titleKey);
    }

    /** Shows what is the matter. */
    final void explain(String words) {
        Div box = new Div(new Paragraph(words), new Anchor("", getTranslation("shell.failure.home")));
        box.addClassName("failure");
        removeAll();
        add(box);
    }
}
