package org.dinggang.ui.roster;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.NewPerson;

/** Somebody to be put onto a roster. */
final class NewPersonForm extends EntryForm {
    final ComboBox<InstitutionSummary> institution = new ComboBox<>();
    final TextField staffCode;
    final DetailFields detail;
    final TextField identity;

    /** @param institutions those whose rosters the person at the screen keeps; the only one is chosen already */
    NewPersonForm(List<InstitutionSummary> institutions) {
        required(named("institutionId", getTranslation("roster.person.institution"), institution));
        institution.setItems(institutions);
        institution.setItemLabelGenerator(InstitutionSummary::name);
        if (institutions.size() == 1) {
            institution.setValue(institutions.getFirst());
        }
        staffCode = required(words("staffCode", getTranslation("roster.person.code"), null));
        staffCode.setHelperText(getTranslation("roster.add-person.code.words"));
        detail = DetailFields.in(this, null);
        identity = words("identity", getTranslation("roster.field.identity"), null);
        identity.setHelperText(getTranslation("roster.add-person.identity.words"));
        identity.setAutocomplete(Autocomplete.OFF);
    }

    /** Who is to be added. Called when all that is required is there. */
    NewPerson person() {
        return new NewPerson(
                present(institution.getValue()).id(), staffCode.getValue().strip(), detail.value(), wordsOf(identity));
    }
}
