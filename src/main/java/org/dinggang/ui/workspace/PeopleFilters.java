package org.dinggang.ui.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.Verdict;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The filters over the people. */
final class PeopleFilters extends Div {
    private static final int TYPING_PAUSE = 250;

    final TextField text = new TextField();
    final MultiSelectComboBox<Institution> institutions = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Integer> grades = new MultiSelectComboBox<>();
    final MultiSelectComboBox<String> sections = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Verdict> verdicts = new MultiSelectComboBox<>();
    final Checkbox pinned = new Checkbox();
    private Runnable changed = () -> {};
    private boolean quiet;
    private List<String> knownInstitutions = List.of();
    private List<String> knownSections = List.of();

    PeopleFilters() {
        addClassName("filters");
        text.setPlaceholder(getTranslation("workspace.filter.text"));
        text.setAriaLabel(getTranslation("workspace.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        choose(institutions, "workspace.filter.institutions");
        institutions.setItemLabelGenerator(Institution::name);
        choose(grades, "workspace.filter.grades");
        grades.setItemLabelGenerator(PeopleFilters::gradeName);
        choose(sections, "workspace.filter.sections");
        choose(verdicts, "workspace.filter.verdicts");
        verdicts.setItems(Verdict.values());
        verdicts.setItemLabelGenerator(verdict -> Formats.current().text(verdict.label()));
        pinned.setLabel(getTranslation("workspace.filter.pinned"));
        text.addValueChangeListener(change -> tell());
        institutions.addValueChangeListener(change -> tell());
        grades.addValueChangeListener(change -> tell());
        sections.addValueChangeListener(change -> tell());
        verdicts.addValueChangeListener(change -> tell());
        pinned.addValueChangeListener(change -> tell());
        add(text, institutions, grades, sections, verdicts, pinned);
    }

    /** What to do when somebody filters differently. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Offers the institutions, grades and sections that there are; what is chosen stays. */
    void offer(OpenPlan plan) {
        offerInstitutions(plan.data().institutions());
        List<PlanPerson> people = plan.people();
        List<String> sectionsNow = people.stream()
                .map(person -> person.staff().section())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (sectionsNow.equals(knownSections) && grades.getListDataView().getItemCount() > 0) {
            return;
        }
        knownSections = sectionsNow;
        List<Integer> gradesNow = people.stream()
                .map(person -> PeopleFilter.number(person.current()))
                .distinct()
                .sorted()
                .toList();
        quietly(() -> {
            grades.setItems(gradesNow);
            sections.setItems(sectionsNow);
        });
        sections.setVisible(!sectionsNow.isEmpty());
    }

    private void offerInstitutions(List<Institution> now) {
        List<String> codes = now.stream().map(Institution::code).toList();
        if (!codes.equals(knownInstitutions)) {
            knownInstitutions = codes;
            quietly(() -> institutions.setItems(now));
            institutions.setVisible(now.size() > 1);
        }
    }

    /** Lets only the people of an institution through, telling nobody. */
    void choose(Institution institution) {
        quietly(() -> institutions
                .getListDataView()
                .getItems()
                .filter(one -> one.code().equals(institution.code()))
                .findFirst()
                .ifPresent(one -> institutions.setValue(Set.of(one))));
    }

    /** Lets everybody through again, telling nobody. */
    void clear() {
        quietly(() -> {
            text.clear();
            institutions.clear();
            grades.clear();
            sections.clear();
            verdicts.clear();
            pinned.clear();
        });
    }

    /**
     * What is asked for.
     *
     * @param staff only these, those behind a number; null for all
     */
    PeopleFilter filter(@Nullable Set<String> staff) {
        return new PeopleFilter(
                text.getValue(),
                institutions.getValue().stream().map(Institution::code).collect(Collectors.toSet()),
                grades.getValue(),
                sections.getValue(),
                verdicts.getValue(),
                Boolean.TRUE.equals(pinned.getValue()),
                staff);
    }

    /** Shows those with these verdicts. */
    void setVerdicts(Set<Verdict> chosen) {
        verdicts.setValue(chosen);
    }

    private void choose(MultiSelectComboBox<?> box, String key) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    private void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    private static String gradeName(int number) {
        return Words.gradeOrNone(number == PeopleFilter.NO_GRADE ? null : Grade.of(number));
    }
}
