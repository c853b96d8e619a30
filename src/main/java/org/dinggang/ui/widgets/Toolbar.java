package org.dinggang.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The row of controls above what they act on; it wraps where the screen is narrow. */
public final class Toolbar extends Div {
    /** From the start of the row on. */
    public Toolbar(Component... controls) {
        super(controls);
        addClassName("toolbar");
    }

    /** Further controls, at the end of the row. */
    public Toolbar end(Component... controls) {
        Div room = new Div();
        room.addClassName("room");
        add(room);
        add(controls);
        return this;
    }
}
