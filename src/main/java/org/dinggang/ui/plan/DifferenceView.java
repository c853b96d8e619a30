package org.dinggang.ui.plan;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.dinggang.planning.QuotaUse;
import org.dinggang.planning.Violation;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.rounds.PlanDifference.QuotaDifference;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;

/** What is different between two plans: the score in words, what breaks or heals, who ends elsewhere, which posts. */
@EnumTexts(prefix = "common.effect.", of = Effect.class)
public final class DifferenceView extends Div {
    private static final int ROWS_SHOWN_AT_ONCE = 8;

    private final Grid<PersonDifference> people = new Grid<>();
    private final String oneName;
    private final String otherName;

    /**
     * Shows a difference.
     *
     * @param oneName what people call the first plan
     * @param otherName what people call the second plan
     * @param onPerson takes the identifier of a person who is asked for
     */
    public DifferenceView(
            PlanDifference difference,
            Parameters parameters,
            String oneName,
            String otherName,
            Consumer<String> onPerson) {
        this.oneName = oneName;
        this.otherName = otherName;
        addClassName("difference");
        if (difference.isNothing()) {
            add(new Paragraph(getTranslation("common.difference.nothing")));
            return;
        }
        violations("common.difference.breaks", "breaks", "⚠ ", difference.onlyInOther());
        violations("common.difference.heals", "heals", "✓ ", difference.onlyInOne());
        add(
                new H3(getTranslation("common.difference.score")),
                new ScoreDifference(difference.one(), oneName, difference.other(), otherName, parameters));
        quotas(difference.quotas());
        people(difference.people(), onPerson);
    }

    private void violations(String titleKey, String className, String mark, List<Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName(className);
        Formats formats = Formats.current();
        violations.forEach(violation -> list.add(new ListItem(mark
                + getTranslation(
                        "common.difference.violation",
                        formats.text(violation.message()),
                        formats.text(violation.severity().label()),
                        violation.clauses().isEmpty()
                                ? ""
                                : violation.clauses().getFirst().citation()))));
        add(new H3(getTranslation(titleKey, violations.size())), list);
    }

    /** Marks somebody's row: it is the one selected. */
    public void mark(PersonDifference person) {
        people.select(person);
    }

    private void people(List<PersonDifference> different, Consumer<String> onPerson) {
        add(new H3(getTranslation("common.difference.people", different.size())));
        if (different.isEmpty()) {
            return;
        }
        people.addClassName("compact");
        people.setAriaLabel(getTranslation("common.difference.people", different.size()));
        people.addColumn(PersonDifference::name)
                .setHeader(getTranslation("common.person"))
                .setAutoWidth(true);
        people.addColumn(person -> getTranslation(Translations.key("common.effect.", Effect.of(person))))
                .setHeader(getTranslation("common.effect"))
                .setAutoWidth(true);
        people.addColumn(person -> end(person, true)).setHeader(oneName).setAutoWidth(true);
        people.addColumn(person -> end(person, false)).setHeader(otherName).setAutoWidth(true);
        if (different.stream().anyMatch(person -> person.institutionName() != null)) {
            people.addColumn(PersonDifference::institutionName)
                    .setHeader(getTranslation("common.institution"))
                    .setAutoWidth(true);
        }
        people.addColumn(PersonDifference::section)
                .setHeader(getTranslation("common.section"))
                .setAutoWidth(true);
        people.addColumn(PersonDifference::staff)
                .setHeader(getTranslation("common.staff"))
                .setAutoWidth(true);
        people.getColumns().forEach(column -> column.setSortable(true).setResizable(true));
        people.setPartNameGenerator(person -> switch (Effect.of(person)) {
            case BETTER -> "better";
            case WORSE -> "worse";
        });
        people.setItems(different);
        people.setAllRowsVisible(different.size() <= ROWS_SHOWN_AT_ONCE);
        people.addItemClickListener(click -> onPerson.accept(click.getItem().staff()));
        add(people);
    }

    private static String end(PersonDifference person, boolean one) {
        var appointed = one ? person.one() : person.other();
        return appointed == null
                ? Words.gradeOrNone(person.current())
                : Words.grade(person.current()) + " → " + Words.grade(appointed);
    }

    /** Those of them that people would call different: in what is filled, or in how many there are. */
    public static List<QuotaDifference> told(List<QuotaDifference> quotas) {
        return quotas.stream()
                .filter(change -> change.one().after() != change.other().after()
                        || change.one().max() != change.other().max())
                .toList();
    }

    private void quotas(List<QuotaDifference> quotas) {
        List<QuotaDifference> changed = told(quotas);
        if (changed.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("quota-changes");
        changed.forEach(change -> list.add(new ListItem(getTranslation(
                "common.difference.quota",
                name(change),
                change.other().max(),
                change.one().after(),
                change.other().after(),
                over(change.other())))));
        add(new H3(getTranslation("common.difference.quotas", changed.size())), list);
    }

    /** What people call the quota. */
    public static String name(QuotaDifference change) {
        String name = Words.quota(change.quota());
        return change.institution() == null
                ? name
                : I18NProvider.translate("common.quota.of", change.institution(), name);
    }

    private String over(QuotaUse use) {
        return use.after() > use.max() ? getTranslation("common.difference.quota.over", use.after() - use.max()) : "";
    }
}
