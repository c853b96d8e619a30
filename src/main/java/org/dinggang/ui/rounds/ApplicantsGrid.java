package org.dinggang.ui.rounds;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.dinggang.model.Merit;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantQuery;
import org.dinggang.rounds.ApplicantRow;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.NarrowColumns;
import org.jspecify.annotations.Nullable;

/**
 * Applicants, edited row by row: double click or Enter opens a row, Enter saves it, Escape leaves it as it was.
 */
final class ApplicantsGrid extends Grid<ApplicantRow> {
    private static final Set<String> ESSENTIAL = Set.of(
            ApplicantQuery.Sort.NAME.name(),
            ApplicantQuery.Sort.STAFF.name(),
            ApplicantQuery.Sort.APPLIED.name(),
            ApplicantQuery.Sort.MERIT.name());

    final Checkbox applied = new Checkbox();
    final BigDecimalField merit = new BigDecimalField();
    final TextField priority = new TextField();
    private final ListColumns<ApplicantRow> columns = new ListColumns<>(this);
    private final BiConsumer<ApplicantRow, Applicant> save;
    private boolean editable;

    /** @param save takes the row and what the round is to know about the person */
    ApplicantsGrid(BiConsumer<ApplicantRow, Applicant> save) {
        this.save = save;
        addClassName("compact");
        setAriaLabel(getTranslation("rounds.tab.applicants"));
        setEmptyStateText(getTranslation("rounds.applicant.none"));
        Editor<ApplicantRow> editor = getEditor();
        editor.setBinder(new Binder<>());
        editor.setBuffered(false);
        applied.setAriaLabel(getTranslation("rounds.applicant.applied"));
        merit.setAriaLabel(getTranslation("rounds.applicant.merit"));
        priority.setAriaLabel(getTranslation("rounds.applicant.priority"));
        column(ApplicantQuery.Sort.NAME, "rounds.applicant.name", ApplicantRow::name);
        column(ApplicantQuery.Sort.STAFF, "rounds.applicant.staff", ApplicantRow::staff);
        column(
                ApplicantQuery.Sort.SECTION,
                "rounds.applicant.section",
                row -> Objects.requireNonNullElse(row.section(), ""));
        column(ApplicantQuery.Sort.CURRENT_GRADE, "rounds.applicant.current", row -> Words.gradeOrNone(row.current()));
        column(ApplicantQuery.Sort.APPLIED, "rounds.applicant.applied", this::appliedWords)
                .setEditorComponent(applied);
        column(
                        ApplicantQuery.Sort.MERIT,
                        "rounds.applicant.merit",
                        row -> Words.merit(row.applicant().merit()))
                .setEditorComponent(merit);
        columns.add(
                        getTranslation("rounds.applicant.priority"),
                        row -> String.join("、", row.applicant().priority()))
                .setSortable(false)
                .setEditorComponent(priority);
        NarrowColumns.keep(this, ESSENTIAL);
        addItemDoubleClickListener(click -> edit(click.getItem()));
        addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(row -> {
            if (editor.isOpen() && !row.equals(editor.getItem())) {
                editor.closeEditor();
            }
        }));
        addCellFocusListener(focus -> {
            if (!editor.isOpen()) {
                focus.getItem().ifPresent(this::select);
            }
        });
        Shortcuts.addShortcutListener(this, this::enter, Key.ENTER).listenOn(this);
        Shortcuts.addShortcutListener(this, editor::closeEditor, Key.ESCAPE).listenOn(this);
    }

    /** What it shows, in words. */
    ListColumns<ApplicantRow> columns() {
        return columns;
    }

    /** Allows editing, or only looking. */
    void setEditable(boolean allowed) {
        editable = allowed;
    }

    private void enter() {
        if (getEditor().isOpen()) {
            finish(getEditor().getItem());
        } else {
            getSelectedItems().stream().findFirst().ifPresent(this::edit);
        }
    }

    /** Opens the row. */
    void edit(ApplicantRow row) {
        if (!editable) {
            return;
        }
        applied.setValue(row.applicant().applied());
        Merit known = row.applicant().merit();
        merit.setValue(known == null ? null : known.points());
        merit.setInvalid(false);
        priority.setValue(String.join("、", row.applicant().priority()));
        getEditor().editItem(row);
        merit.focus();
    }

    /** Saves the row if what is entered can be used. */
    void finish(ApplicantRow row) {
        try {
            Merit entered = meritOf(merit.getValue());
            getEditor().closeEditor();
            save.accept(row, new Applicant(applied.getValue(), entered, tags(priority.getValue())));
        } catch (ArithmeticException | IllegalArgumentException unusable) {
            merit.setErrorMessage(getTranslation("rounds.applicant.merit.range"));
            merit.setInvalid(true);
        }
    }

    private static @Nullable Merit meritOf(@Nullable BigDecimal points) {
        return points == null ? null : Merit.ofPoints(points);
    }

    private static SortedSet<String> tags(String words) {
        TreeSet<String> tags = new TreeSet<>();
        Arrays.stream(words.split("[、,，;；]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        return tags;
    }

    private String appliedWords(ApplicantRow row) {
        return getTranslation(row.applicant().applied() ? "rounds.applicant.yes" : "rounds.applicant.no");
    }

    private Column<ApplicantRow> column(
            ApplicantQuery.Sort sort, String key, ValueProvider<ApplicantRow, String> value) {
        return columns.add(getTranslation(key), value)
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setAutoWidth(true);
    }
}
