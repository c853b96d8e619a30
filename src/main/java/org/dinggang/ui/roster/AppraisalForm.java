package org.dinggang.ui.roster;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import org.dinggang.model.AppraisalResult;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonEdit;
import org.jspecify.annotations.Nullable;

/** An appraisal, new or corrected. */
final class AppraisalForm extends FactForm {
    final IntegerField year = new IntegerField();
    final ComboBox<AppraisalResult> result = new ComboBox<>();
    private final @Nullable Long replaces;

    AppraisalForm(@Nullable Held<Appraisal> held) {
        replaces = held == null ? null : held.id();
        required(named("year", getTranslation("roster.field.year"), year));
        year.setStepButtonsVisible(true);
        year.setValue(held == null ? null : held.value().year());
        required(named("result", getTranslation("roster.field.result"), result));
        result.setItems(AppraisalResult.values());
        result.setItemLabelGenerator(value -> RosterWords.text(value.label()));
        result.setValue(held == null ? null : held.value().result());
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Appraisal(replaces, new Appraisal(present(year.getValue()), present(result.getValue())));
    }
}
