package org.dinggang.ui.workspace;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.registry.FieldChange;
import org.dinggang.rounds.Staleness;
import org.dinggang.ui.shell.Formats;

/** What has changed since a plan's basis: how much in one line, and behind it each change with what was before and after. */
final class StaleChanges extends Details {
    private static final int NAMED = 50;

    private final transient Formats formats = Formats.current();

    StaleChanges(Staleness staleness) {
        setSummaryText(getTranslation(
                "workspace.stale.summary",
                formats.time(staleness.asOf()),
                staleness.people().size(),
                staleness.structures().size()));
        UnorderedList list = new UnorderedList();
        staleness.structures().forEach(change -> list.add(item(change.name(), change.kind(), change.fields())));
        staleness.people().stream()
                .limit(NAMED)
                .forEach(change ->
                        list.add(item(change.name() + " (" + change.staff() + ")", change.kind(), change.fields())));
        if (staleness.people().size() > NAMED) {
            list.add(new ListItem(
                    getTranslation("workspace.stale.more", staleness.people().size() - NAMED)));
        }
        add(list);
    }

    private ListItem item(String name, Staleness.Kind kind, List<FieldChange> fields) {
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
