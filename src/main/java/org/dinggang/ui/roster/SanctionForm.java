package org.dinggang.ui.roster;

import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.Sanction;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** A sanction, new or corrected. */
final class SanctionForm extends FactForm {
    final DateField until;
    final TextField document;
    private final @Nullable Long replaces;

    SanctionForm(@Nullable Held<Sanction> held) {
        replaces = held == null ? null : held.id();
        until = required(day(
                "until",
                getTranslation("roster.field.until"),
                held == null ? null : held.value().until()));
        until.setHelperText(getTranslation("roster.field.until.words"));
        document = words(
                "document",
                getTranslation("roster.field.document"),
                held == null ? null : held.value().document());
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Sanction(replaces, new Sanction(present(until.getValue()), wordsOf(document)));
    }
}
