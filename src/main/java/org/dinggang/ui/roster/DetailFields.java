package org.dinggang.ui.roster;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.dinggang.model.Sex;
import org.dinggang.registry.PersonDetail;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** The fields for what is said of a person once. */
record DetailFields(
        TextField name, TextField section, TextField series, Select<Sex> sex, DateField birthDate, DateField leavesOn) {
    /**
     * Puts them into a form.
     *
     * @param detail what they begin with; null for nothing
     */
    static DetailFields in(EntryForm form, @Nullable PersonDetail detail) {
        TextField name = form.required(
                form.words("name", form.getTranslation("roster.field.name"), detail == null ? null : detail.name()));
        TextField section = form.words(
                "section", form.getTranslation("roster.field.section"), detail == null ? null : detail.section());
        TextField series = form.words(
                "series", form.getTranslation("roster.field.series"), detail == null ? null : detail.series());
        Select<Sex> sex = form.named("sex", form.getTranslation("roster.field.sex"), new Select<>());
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(value -> value == null ? "—" : RosterWords.text(value.label()));
        sex.setEmptySelectionAllowed(true);
        sex.setValue(detail == null ? null : detail.sex());
        DateField birthDate = form.day(
                "birthDate", form.getTranslation("roster.field.birthDate"), detail == null ? null : detail.birthDate());
        DateField leavesOn = form.day(
                "leavesOn", form.getTranslation("roster.field.leavesOn"), detail == null ? null : detail.leavesOn());
        leavesOn.setHelperText(form.getTranslation("roster.field.leavesOn.words"));
        return new DetailFields(name, section, series, sex, birthDate, leavesOn);
    }

    /** What they say. */
    PersonDetail value() {
        return new PersonDetail(
                name.getValue().strip(),
                EntryForm.wordsOf(section),
                EntryForm.wordsOf(series),
                sex.getValue(),
                birthDate.getValue(),
                leavesOn.getValue());
    }
}
