package org.dinggang.ui.roster;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Grade;
import org.dinggang.registry.EditProblem;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** Fields for what somebody enters; what the ledger finds wrong is shown at the field that it names. */
abstract class EntryForm extends FormLayout {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<HasValue<?, ?>> required = new ArrayList<>();

    EntryForm() {
        addClassName("fact-form");
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
    }

    /** Whether everything required is there; marks what is missing. */
    final boolean isComplete() {
        clearProblems();
        boolean complete = true;
        for (HasValue<?, ?> field : required) {
            if (field.isEmpty()) {
                mark((Component) field, ((Component) field).getTranslation("roster.required"));
                complete = false;
            }
        }
        for (Component field : fields.values()) {
            if (field instanceof DateField day && day.isUnreadable()) {
                mark(day, day.getTranslation("roster.date.unusable"));
                complete = false;
            }
        }
        return complete;
    }

    /** Shows what is wrong at the fields; gives back what belongs to none of them. */
    final List<EditProblem> show(List<EditProblem> problems) {
        Formats formats = Formats.current();
        List<EditProblem> rest = new ArrayList<>();
        for (EditProblem problem : problems) {
            Component field = fields.get(problem.field());
            if (field == null) {
                rest.add(problem);
            } else {
                mark(field, formats.text(problem.message()));
            }
        }
        return rest;
    }

    /** The field of that name. */
    final @Nullable Component field(String name) {
        return fields.get(name);
    }

    /** A field with its name in edits. */
    final <F extends AbstractField<?, ?>> F named(String name, String label, F field) {
        fields.put(name, field);
        field.getElement().setProperty("label", label);
        if (field instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
        add(field);
        return field;
    }

    /** A field that must not be empty. */
    final <F extends AbstractField<?, ?>> F required(F field) {
        field.setRequiredIndicatorVisible(true);
        required.add(field);
        return field;
    }

    /** A field for words. */
    final TextField words(String name, String label, @Nullable String value) {
        TextField field = named(name, label, new TextField());
        field.setValue(RosterWords.orNothing(value));
        return field;
    }

    /** A field for a day. */
    final DateField day(String name, String label, @Nullable LocalDate value) {
        DateField field = named(name, label, new DateField(label));
        field.setValue(value);
        return field;
    }

    /** A field for a grade. */
    final ComboBox<Grade> grade(String name, String label, @Nullable Grade value) {
        ComboBox<Grade> field = named(name, label, new ComboBox<>());
        field.setItems(Grade.all());
        field.setItemLabelGenerator(RosterWords::grade);
        field.setValue(value);
        return field;
    }

    /** Words of a field without blanks around them; null for none. */
    static @Nullable String wordsOf(TextField field) {
        String words = field.getValue().strip();
        return words.isEmpty() ? null : words;
    }

    /** What stands in a field that is required. */
    static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A required field is empty");
        }
        return value;
    }

    private void clearProblems() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validation) {
                validation.setInvalid(false);
            }
        });
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidation validation) {
            validation.setErrorMessage(words);
            validation.setInvalid(true);
        }
    }
}
