package org.dinggang.ui.roster;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonEdit;
import org.jspecify.annotations.Nullable;

/** An exemption, new or corrected. */
final class ExemptionForm extends FactForm {
    final ComboBox<String> kind = new ComboBox<>();
    final ComboBox<Grade> grade;
    final TextField document;
    private final @Nullable Long replaces;

    ExemptionForm(@Nullable Held<Exemption> held, DocumentedWords words) {
        replaces = held == null ? null : held.id();
        Exemption exemption = held == null ? null : held.value();
        required(named("kind", getTranslation("roster.field.kind"), kind));
        kind.setItems(words.kinds());
        kind.setItemLabelGenerator(id -> RosterWords.text(words.kind(id)));
        grade = grade(
                "grade", getTranslation("roster.field.exemption.grade"), exemption == null ? null : exemption.grade());
        kind.addValueChangeListener(change -> {
            boolean named = change.getValue() != null && words.kindNamesGrade(change.getValue());
            grade.setVisible(named);
            if (!named) {
                grade.clear();
            }
        });
        grade.setVisible(exemption != null && words.kindNamesGrade(exemption.kind()));
        kind.setValue(exemption == null ? null : exemption.kind());
        document = required(words(
                "document", getTranslation("roster.field.document"), exemption == null ? null : exemption.document()));
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Exemption(
                replaces,
                new Exemption(
                        present(kind.getValue()),
                        grade.getValue(),
                        document.getValue().strip()));
    }
}
