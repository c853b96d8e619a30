package org.dinggang.ui.roster;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.RosterQuery.Sort;

/** The filters over the roster. */
final class RosterFilters extends Div {
    private static final int TYPING_PAUSE_MILLISECONDS = 250;

    final TextField text = new TextField();
    final MultiSelectComboBox<InstitutionSummary> institutions = new MultiSelectComboBox<>();
    final MultiSelectComboBox<String> sections = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Grade> grades = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Rank> ranks = new MultiSelectComboBox<>();
    private boolean quiet;

    /**
     * Filters that let everybody through.
     *
     * @param changed told when somebody filters differently
     */
    RosterFilters(Runnable changed) {
        addClassName("filters");
        text.addClassName("search");
        text.setPlaceholder(getTranslation("roster.filter.text"));
        text.setAriaLabel(getTranslation("roster.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setTooltipText(getTranslation("roster.filter.text.shortcut"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        text.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        text.addValueChangeListener(change -> tell(changed));
        choice(institutions, getTranslation("roster.filter.institution"), changed);
        choice(sections, getTranslation("roster.filter.section"), changed);
        choice(grades, getTranslation("roster.filter.grade"), changed);
        choice(ranks, getTranslation("roster.filter.rank"), changed);
        institutions.setItemLabelGenerator(InstitutionSummary::name);
        grades.setItems(Grade.all());
        grades.setItemLabelGenerator(RosterWords::grade);
        ranks.setItems(Rank.values());
        ranks.setItemLabelGenerator(rank -> RosterWords.text(rank.label()));
        add(text, institutions, sections, grades, ranks);
    }

    /** Offers what there is and shows what the address says, telling nobody. */
    void show(RosterState state, List<InstitutionSummary> visible, List<String> knownSections) {
        quiet = true;
        try {
            institutions.setItems(visible);
            institutions.setVisible(visible.size() > 1);
            text.setValue(state.text());
            institutions.setValue(visible.stream()
                    .filter(institution -> state.institutions().contains(institution.code()))
                    .collect(Collectors.toSet()));
            offerSections(knownSections, state);
            grades.setValue(state.grades());
            ranks.setValue(state.ranks());
        } finally {
            quiet = false;
        }
    }

    /** What is asked for. */
    RosterState state(List<Sort> sort) {
        return new RosterState(
                institutions.getValue().stream()
                        .map(InstitutionSummary::code)
                        .collect(Collectors.toCollection(TreeSet::new)),
                text.getValue(),
                new TreeSet<>(grades.getValue()),
                new TreeSet<>(ranks.getValue()),
                new TreeSet<>(sections.getValue()),
                sort);
    }

    private void offerSections(List<String> known, RosterState state) {
        TreeSet<String> offered = new TreeSet<>(known);
        offered.addAll(state.sections());
        sections.setItems(offered);
        sections.setVisible(!offered.isEmpty());
        sections.setValue(state.sections());
    }

    private void choice(MultiSelectComboBox<?> box, String name, Runnable changed) {
        box.setPlaceholder(name);
        box.setAriaLabel(name);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> tell(changed));
    }

    private void tell(Runnable changed) {
        if (!quiet) {
            changed.run();
        }
    }
}
