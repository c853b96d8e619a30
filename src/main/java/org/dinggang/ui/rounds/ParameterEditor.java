package org.dinggang.ui.rounds;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** Edits the value of one parameter of a rule set, in the form in which a round overrides it. */
interface ParameterEditor {
    /** What people edit. */
    Component component();

    /** Shows a value as a JSON reader gives it. */
    void show(@Nullable Object value);

    /**
     * The value as a JSON reader gives it. What people have left out is left out: the service says what is missing.
     */
    @Nullable
    Object value();
}
