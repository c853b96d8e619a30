package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.registry.FieldChange;
import org.dinggang.rounds.Staleness;
import org.dinggang.ui.shell.Formats;

/** Roster or applicants have changed since the plan's basis: what exactly, and how to bring the plan up to date. */
final class StaleBanner extends Div {
    private static final int NAMED = 50;

    final Button refresh = new Button();
    private final Div words = new Div();

    /** @param onRefresh brings the plan up to date */
    StaleBanner(Runnable onRefresh) {
        addClassNames("banner", "stale");
        getElement().setAttribute("role", "status");
        refresh.setText(getTranslation("workspace.stale.refresh"));
        refresh.addThemeVariants(ButtonVariant.SMALL);
        refresh.addClickListener(click -> onRefresh.run());
        words.addClassName("words");
        add(VaadinIcon.WARNING.create(), words, refresh);
        setVisible(false);
    }

    /** Shows that something has changed; what, is still being looked up. */
    void show(boolean mayEdit) {
        words.removeAll();
        words.add(new Span(getTranslation("workspace.stale")));
        refresh.setVisible(mayEdit);
        setVisible(true);
    }

    /** Shows what has changed. */
    void show(Staleness staleness) {
        if (!staleness.isStale()) {
            words.removeAll();
            words.add(new Span(getTranslation("workspace.stale.nothing-here")));
            return;
        }
        Formats formats = Formats.current();
        UnorderedList list = new UnorderedList();
        staleness
                .structures()
                .forEach(change -> list.add(item(change.name(), change.kind(), change.fields(), formats)));
        staleness.people().stream()
                .limit(NAMED)
                .forEach(change -> list.add(
                        item(change.name() + " (" + change.staff() + ")", change.kind(), change.fields(), formats)));
        if (staleness.people().size() > NAMED) {
            list.add(new ListItem(
                    getTranslation("workspace.stale.more", staleness.people().size() - NAMED)));
        }
        words.removeAll();
        words.add(new Details(
                getTranslation(
                        "workspace.stale.summary",
                        formats.time(staleness.asOf()),
                        staleness.people().size(),
                        staleness.structures().size()),
                list));
    }

    private ListItem item(String name, Staleness.Kind kind, List<FieldChange> fields, Formats formats) {
        String changes = fields.stream()
                .map(field -> getTranslation(
                        "workspace.stale.field",
                        formats.text(field.name()),
                        value(formats.text(field.before())),
                        value(formats.text(field.after()))))
                .collect(Collectors.joining(getTranslation("workspace.stale.separator")));
        return new ListItem(getTranslation(
                changes.isEmpty() ? "workspace.stale.item" : "workspace.stale.item.changes",
                name,
                formats.text(kind.label()),
                changes));
    }

    private static String value(String words) {
        return words.isEmpty() ? "—" : words;
    }
}
