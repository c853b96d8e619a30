package org.dinggang.ui.roster;

import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.registry.PersonEdit;

/** A new identity number; the stored one is not shown here. */
final class IdentityForm extends FactForm {
    final TextField number;

    IdentityForm() {
        number = words("number", getTranslation("roster.field.identity"), null);
        number.setHelperText(getTranslation("roster.identity.words"));
        number.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Identity(wordsOf(number));
    }
}
