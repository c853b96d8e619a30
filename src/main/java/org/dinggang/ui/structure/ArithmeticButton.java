package org.dinggang.ui.structure;

import com.vaadin.flow.component.html.NativeButton;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** A calculated number that opens to the arithmetic behind it. Hidden while there is none. */
public final class ArithmeticButton extends NativeButton {
    private transient @Nullable Arithmetic arithmetic;

    /** No number yet. */
    public ArithmeticButton() {
        addClassName("arithmetic");
        setVisible(false);
        addClickListener(click -> {
            if (arithmetic != null) {
                new ArithmeticDialog(arithmetic).open();
            }
        });
    }

    /** Shows a number; null for none. */
    public void show(@Nullable Arithmetic shown) {
        arithmetic = shown;
        setVisible(shown != null);
        if (shown != null) {
            Formats formats = Formats.current();
            String number = formats.number(shown.number());
            setText(number);
            setTitle(formats.text(shown.sentence()));
            getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "structures.arithmetic.open",
                                    formats.text(shown.place().label()),
                                    number));
        }
    }
}
