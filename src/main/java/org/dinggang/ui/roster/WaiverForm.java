package org.dinggang.ui.roster;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.model.Grade;
import org.dinggang.model.Waiver;
import org.dinggang.policy.RuleId;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonEdit;
import org.jspecify.annotations.Nullable;

/** A waiver, new or corrected. */
final class WaiverForm extends FactForm {
    final ComboBox<String> rule = new ComboBox<>();
    final ComboBox<Grade> grade;
    final TextField document;
    private final @Nullable Long replaces;

    WaiverForm(@Nullable Held<Waiver> held, DocumentedWords words) {
        replaces = held == null ? null : held.id();
        Waiver waiver = held == null ? null : held.value();
        required(named("rule", getTranslation("roster.field.rule"), rule));
        rule.setItems(words.waivable().stream().map(RuleId::id).toList());
        rule.setItemLabelGenerator(id -> RosterWords.text(words.rule(id)));
        grade = grade("grade", getTranslation("roster.field.waiver.grade"), waiver == null ? null : waiver.grade());
        rule.addValueChangeListener(change -> {
            grade.setVisible(namesGrade(change.getValue()));
            if (!grade.isVisible()) {
                grade.clear();
            }
        });
        grade.setVisible(namesGrade(waiver == null ? null : waiver.rule()));
        rule.setValue(waiver == null ? null : waiver.rule());
        document = required(
                words("document", getTranslation("roster.field.document"), waiver == null ? null : waiver.document()));
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Waiver(
                replaces,
                new Waiver(
                        present(rule.getValue()),
                        grade.getValue(),
                        document.getValue().strip()));
    }

    private static boolean namesGrade(@Nullable String rule) {
        return rule != null && RuleId.of(rule).map(RuleId::waiverNamesGrade).orElse(true);
    }
}
