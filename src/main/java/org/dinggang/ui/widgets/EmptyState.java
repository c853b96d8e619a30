package org.dinggang.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where there is nothing yet, and says how something gets there. */
public final class EmptyState extends Div {
    /**
     * @param title what is not there
     * @param words how it comes there
     * @param actions what can be done about it at once
     */
    public EmptyState(VaadinIcon icon, String title, String words, Component... actions) {
        addClassName("empty-state");
        add(icon.create(), new H2(title), new Paragraph(words));
        add(actions);
    }
}
