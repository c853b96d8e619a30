package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a screen with its heading. */
final class Card extends Section {
    /** @param heading key of what it is called */
    Card(String heading, Component... content) {
        addClassName("card");
        getElement().setAttribute("aria-label", getTranslation(heading));
        add(new H2(getTranslation(heading)));
        add(content);
    }
}
