package org.dinggang.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Parts of a page that have a heading. */
final class Sections {
    private Sections() {}

    /** A part with its heading and, beside it, what can be done there. */
    static Section section(String heading, Component... actions) {
        Section section = new Section(head(heading, actions));
        section.addClassName("card");
        section.getElement().setAttribute("aria-label", heading);
        return section;
    }

    /** A heading and, beside it, what can be done there. */
    static Div head(String heading, Component... actions) {
        Div head = new Div(new H2(heading));
        head.add(actions);
        head.addClassName("section-head");
        return head;
    }

    /** One thing that is said; a dash where nothing is. */
    static void fact(DescriptionList list, String name, String value) {
        fact(list, name, new com.vaadin.flow.component.html.Span(value.isEmpty() ? "—" : value));
    }

    /** One thing that is shown. */
    static void fact(DescriptionList list, String name, Component value) {
        list.add(new Div(new Term(name), new Description(value)));
    }
}
