package org.dinggang.ui.roster;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.model.Sex;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.ui.widgets.DateField;

/** What is said of a person once. */
final class DetailForm extends FactForm {
    final TextField name;
    final TextField section;
    final TextField series;
    final Select<Sex> sex = new Select<>();
    final DateField birthDate;
    final DateField leavesOn;

    DetailForm(PersonDetail detail) {
        name = required(words("name", getTranslation("roster.field.name"), detail.name()));
        section = words("section", getTranslation("roster.field.section"), detail.section());
        series = words("series", getTranslation("roster.field.series"), detail.series());
        named("sex", getTranslation("roster.field.sex"), sex);
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(value -> value == null ? "—" : RosterWords.text(value.label()));
        sex.setEmptySelectionAllowed(true);
        sex.setValue(detail.sex());
        birthDate = day("birthDate", getTranslation("roster.field.birthDate"), detail.birthDate());
        leavesOn = day("leavesOn", getTranslation("roster.field.leavesOn"), detail.leavesOn());
        leavesOn.setHelperText(getTranslation("roster.field.leavesOn.words"));
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Detail(new PersonDetail(
                name.getValue().strip(),
                wordsOf(section),
                wordsOf(series),
                sex.getValue(),
                birthDate.getValue(),
                leavesOn.getValue()));
    }
}
