package org.dinggang.ui.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Buttons of which one is pressed: which part of a screen is turned to. */
public final class PartSwitch extends Div {
    private final List<NativeButton> buttons = new ArrayList<>();
    private final IntConsumer turned;
    private int current = -1;

    /**
     * A switch that has turned to nothing yet.
     *
     * @param label what is switched, for those who do not see it
     * @param names names of the parts
     * @param turned takes the number of the part turned to, from 0
     */
    public PartSwitch(String label, List<String> names, IntConsumer turned) {
        this.turned = turned;
        addClassName("part-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (String name : names) {
            NativeButton button = new NativeButton(name);
            int part = buttons.size();
            button.addClickListener(click -> turnTo(part));
            buttons.add(button);
            add(button);
        }
    }

    /** Turns to a part. */
    public void turnTo(int part) {
        if (part == current) {
            return;
        }
        current = part;
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).getElement().setAttribute("aria-pressed", String.valueOf(index == part));
        }
        turned.accept(part);
    }

    /** Number of the part turned to. */
    public int current() {
        return current;
    }
}
