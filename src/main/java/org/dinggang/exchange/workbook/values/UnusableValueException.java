package org.dinggang.exchange.workbook.values;

import org.dinggang.model.Text;

/** A cell that cannot be understood, with what to write instead. */
public final class UnusableValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** Unusable for that reason. */
    public UnusableValueException(Text reason) {
        super(reason.en(), null, false, false);
        this.reason = reason;
    }

    /** Unusable for that reason, written in both languages. */
    public UnusableValueException(String zh, String en) {
        this(new Text(zh, en));
    }

    /** Why, and what to write instead. */
    public Text reason() {
        return reason;
    }
}
