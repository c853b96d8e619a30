package org.dinggang.exchange.workbook.values;

import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;

/** A value that is compared with what is known already: one that cannot be understood stops nobody and is taken as it stands. */
public final class ClaimForm implements ValueForm {

    private final ValueForm form;

    /** Values usually typed in that form. */
    public ClaimForm(ValueForm form) {
        this.form = form;
    }

    @Override
    public Tree read(Content content) {
        try {
            return form.read(content);
        } catch (UnusableValueException unusable) {
            return new Tree.Words(Typed.words(content));
        }
    }

    @Override
    public boolean isNeeded() {
        return false;
    }
}
