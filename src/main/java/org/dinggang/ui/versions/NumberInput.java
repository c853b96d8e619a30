package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.regex.Pattern;

/** A whole number in a cell of a board; an empty cell is 0. What is no number is marked and counts as the last one that was. */
final class NumberInput extends Input {
    private static final int PAUSE_MILLISECONDS = 250;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private int number;
    private boolean readable = true;
    private boolean showing;

    /**
     * An empty cell.
     *
     * @param label what is in it, for those who do not see where it stands
     * @param changed when the number has changed, or has become unreadable
     */
    NumberInput(String label, Runnable changed) {
        addClassName("number-input");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("inputmode", "numeric");
        getElement().setAttribute("autocomplete", "off");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLISECONDS);
        addValueChangeListener(change -> {
            read(change.getValue().strip());
            if (!showing) {
                changed.run();
            }
        });
    }

    private void read(String typed) {
        readable = typed.isEmpty() || DIGITS.matcher(typed).matches();
        if (readable) {
            number = typed.isEmpty() ? 0 : Integer.parseInt(typed);
        }
        getElement().setAttribute("aria-invalid", String.valueOf(!readable));
        getElement().setAttribute("title", readable ? "" : getTranslation("structures.number.unreadable"));
    }

    /** Shows a number; 0 as an empty cell. */
    void show(int shown) {
        showing = true;
        setValue(shown == 0 ? "" : Integer.toString(shown));
        read(getValue());
        showing = false;
    }

    /** The number. */
    int number() {
        return number;
    }

    /** Whether what is typed is a number. */
    boolean isReadable() {
        return readable;
    }
}
