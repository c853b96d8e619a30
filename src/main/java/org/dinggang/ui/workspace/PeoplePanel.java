package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Institution;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The people of the plan: filters above, a lazily loaded grid below. Whoever has the focus in the grid is the person selected. */
final class PeoplePanel extends Section {
    final PeopleFilters filters = new PeopleFilters();
    final PeopleGrid grid;
    final Span count = new Span();
    final Button clear = new Button(VaadinIcon.CLOSE_SMALL.create());
    private final PeopleRows rows = new PeopleRows();
    private @Nullable OpenPlan plan;
    private @Nullable Behind behind;

    PeoplePanel(Desk desk) {
        addClassNames("part", "people");
        H2 heading = new H2(getTranslation("workspace.people"));
        heading.setId("people-heading");
        getElement().setAttribute("aria-labelledby", "people-heading");
        grid = new PeopleGrid(rows, desk);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        clear.setText(getTranslation("workspace.people.all"));
        clear.addThemeVariants(ButtonVariant.SMALL);
        clear.addClickListener(click -> clearFilters());
        filters.onChange(this::apply);
        Div head = new Div(heading, count, clear);
        head.addClassName("part-head");
        add(head, filters, grid);
    }

    /** Shows a plan; filters stay as they are. */
    void show(OpenPlan shown) {
        plan = shown;
        filters.offer(shown);
        grid.show(shown);
        apply();
    }

    /** Shows only the people behind a number. */
    void show(Behind number) {
        filters.clear();
        behind = number;
        apply();
        if (rows.size() > 0) {
            grid.scrollToStart();
        }
    }

    /** Shows the people of an institution; the other filters stay as they are. */
    void show(Institution institution) {
        filters.choose(institution);
        behind = null;
        apply();
    }

    /** Marks a person as selected and brings the row into view, where the filters let the person through. */
    void select(String staff) {
        grid.selectQuietly(
                Optional.ofNullable(plan).flatMap(shown -> shown.person(staff)).orElse(null));
        int index = rows.indexOf(staff);
        if (index >= 0) {
            grid.scrollToIndex(index);
        }
    }

    /** Everybody again. */
    void clearFilters() {
        filters.clear();
        behind = null;
        apply();
    }

    private void apply() {
        if (plan == null) {
            return;
        }
        PeopleFilter filter = filters.filter(behind == null ? null : behind.staff(plan));
        rows.show(plan.people(), filter);
        Formats formats = Formats.current();
        String numbers = getTranslation(
                "workspace.people.count",
                formats.number(rows.size()),
                formats.number(plan.people().size()));
        count.setText(behind == null ? numbers : getTranslation("workspace.people.behind", behind.title(), numbers));
        clear.setVisible(!filter.equals(PeopleFilter.ALL));
    }

    /** The rows shown, for tests. */
    List<String> shownStaff() {
        return rows.fetch(new com.vaadin.flow.data.provider.Query<>())
                .map(person -> person.staff().id())
                .toList();
    }
}
