package org.dinggang.ui.roster;

import com.vaadin.flow.component.combobox.ComboBox;
import org.dinggang.model.Rank;
import org.dinggang.model.Title;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonEdit;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** A title, new or corrected. */
final class TitleForm extends FactForm {
    final ComboBox<Rank> rank = new ComboBox<>();
    final DateField obtainedOn;
    private final @Nullable Long replaces;

    TitleForm(@Nullable Held<Title> held) {
        replaces = held == null ? null : held.id();
        required(named("rank", getTranslation("roster.field.rank"), rank));
        rank.setItems(Rank.values());
        rank.setItemLabelGenerator(value -> RosterWords.text(value.label()));
        rank.setValue(held == null ? null : held.value().rank());
        obtainedOn = day(
                "obtainedOn",
                getTranslation("roster.field.obtainedOn"),
                held == null ? null : held.value().obtainedOn());
        obtainedOn.setHelperText(getTranslation("roster.field.obtainedOn.words"));
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Title(replaces, new Title(present(rank.getValue()), obtainedOn.getValue()));
    }
}
