package org.dinggang.ui.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.dinggang.registry.Change;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.PersonChange;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;

/** Who changed what of a person, when, and what stood there before. */
final class HistorySection extends Section {
    HistorySection(List<PersonChange> history) {
        addClassNames("card", "wide");
        getElement().setAttribute("aria-label", getTranslation("roster.history"));
        add(Sections.head(getTranslation("roster.history")));
        if (history.isEmpty()) {
            add(new Paragraph(getTranslation("roster.none")));
        }
        history.forEach(change -> add(entry(change)));
    }

    private Div entry(PersonChange entry) {
        Formats formats = Formats.current();
        Change change = entry.change();
        String heading = getTranslation(
                "roster.history.change",
                formats.time(change.at()),
                formats.text(change.kind().label()),
                formats.who(change.actor()));
        Div box = new Div(new H3(heading));
        box.addClassName("history-entry");
        if (change.fileName() != null) {
            box.add(new Paragraph(getTranslation("roster.history.file", change.fileName())));
        }
        if (change.note() != null) {
            box.add(new Paragraph(change.note()));
        }
        Table table = new Table(
                heading,
                getTranslation("roster.history.field"),
                getTranslation("roster.history.before"),
                getTranslation("roster.history.after"));
        for (FieldChange field : entry.fields()) {
            table.row(List.of(
                    formats.text(field.name()),
                    orDash(formats.text(field.before())),
                    orDash(formats.text(field.after()))));
        }
        box.add(table);
        return box;
    }

    private static String orDash(String words) {
        return words.isEmpty() ? "—" : words;
    }
}
