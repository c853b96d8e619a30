package org.dinggang.ui.roster;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonEdit;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** An appointment, new or corrected. */
final class AppointmentForm extends FactForm {
    final ComboBox<Grade> grade;
    final TextField institution;
    final DateField from;
    final DateField to;
    final Checkbox quotaExempt = new Checkbox();
    private final @Nullable Long replaces;

    /** @param ownInstitution code that a new appointment begins with */
    AppointmentForm(@Nullable Held<Spell> held, String ownInstitution) {
        replaces = held == null ? null : held.id();
        Spell spell = held == null ? null : held.value();
        grade = required(grade("grade", getTranslation("roster.field.grade"), spell == null ? null : spell.grade()));
        institution = required(words(
                "institution",
                getTranslation("roster.field.institution"),
                spell == null ? ownInstitution : spell.institution()));
        institution.setHelperText(getTranslation("roster.field.institution.words"));
        from = day("from", getTranslation("roster.field.from"), spell == null ? null : spell.from());
        to = day("to", getTranslation("roster.field.to"), spell == null ? null : spell.to());
        to.setHelperText(getTranslation("roster.field.to.words"));
        named("quotaExempt", getTranslation("roster.field.quotaExempt"), quotaExempt);
        quotaExempt.setValue(spell != null && spell.quotaExempt());
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Appointment(
                replaces,
                new Spell(
                        present(grade.getValue()),
                        institution.getValue().strip(),
                        from.getValue(),
                        to.getValue(),
                        quotaExempt.getValue()));
    }
}
