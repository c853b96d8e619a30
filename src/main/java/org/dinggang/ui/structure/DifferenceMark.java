package org.dinggang.ui.structure;

import com.vaadin.flow.component.html.Span;
import org.dinggang.ui.shell.Formats;

/** By how much a number has changed: +2, −1; nothing where it has not. */
public final class DifferenceMark extends Span {
    /** No difference. */
    public DifferenceMark() {
        addClassName("difference-mark");
    }

    /** From one number to another. */
    public DifferenceMark(int before, int after) {
        this();
        show(before, after);
    }

    /** Shows another difference. */
    public void show(int before, int after) {
        setText(words(before, after));
        setClassName("more", after > before);
        setClassName("less", after < before);
    }

    /** The difference in digits; empty for none. */
    public static String words(int before, int after) {
        if (before == after) {
            return "";
        }
        String number = Formats.current().number(Math.abs((long) after - before));
        return after > before ? "+" + number : "−" + number;
    }
}
