package org.dinggang.ui.structures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.ui.shell.Formats;

/** What waits for the bureau's decision, the longest waiting first. */
final class Inbox extends Section {
    final UnorderedList list = new UnorderedList();
    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph();
    private final transient Supplier<Instant> now;

    /** @param now what time it is */
    Inbox(Supplier<Instant> now) {
        this.now = now;
        addClassName("inbox");
        heading.setId("inbox-heading");
        getElement().setAttribute("aria-labelledby", "inbox-heading");
        heading.setText(getTranslation("structures.inbox", 0));
        nothing.setText(getTranslation("structures.inbox.nothing"));
        list.addClassName("cards");
        add(heading, nothing, list);
    }

    /** Shows what waits. */
    void show(List<InboxEntry> waiting) {
        heading.setText(getTranslation("structures.inbox", waiting.size()));
        nothing.setVisible(waiting.isEmpty());
        list.removeAll();
        waiting.forEach(entry -> list.add(card(entry)));
    }

    private ListItem card(InboxEntry entry) {
        Formats formats = Formats.current();
        H3 name = new H3(new Anchor(
                "structure-versions/" + entry.summary().id(),
                getTranslation(
                        "structures.version.of",
                        entry.summary().institution(),
                        formats.text(entry.summary().name()))));
        long days = Duration.between(entry.since(), now.get()).toDays();
        Span age = new Span(getTranslation("structures.inbox.age", days));
        age.addClassNames("badge", "warn");
        Div head = new Div(name, age, findings(entry));
        head.addClassName("card-head");
        Reason reason = entry.summary().reason();
        Paragraph about = new Paragraph(getTranslation(
                "structures.inbox.about",
                reason == null ? getTranslation("structures.reason.first") : formats.text(reason.label()),
                formats.number(entry.summary().technical()),
                formats.date(entry.summary().inForceFrom()),
                formats.who(entry.summary().author())));
        ListItem card = new ListItem(head, about);
        card.addClassName("card");
        return card;
    }

    private Component findings(InboxEntry entry) {
        Div badges = new Div();
        badges.addClassName("badges");
        Span all = new Span(getTranslation("structures.inbox.findings", entry.findings()));
        all.addClassNames("badge", "quiet");
        badges.add(all);
        if (entry.absolute() > 0) {
            Span absolute = new Span(getTranslation("structures.inbox.absolute", entry.absolute()));
            absolute.addClassNames("badge", "bad");
            badges.add(absolute);
        }
        if (entry.inPrinciple() > 0) {
            Span permission = new Span(getTranslation("structures.inbox.in-principle", entry.inPrinciple()));
            permission.addClassNames("badge", "warn");
            badges.add(permission);
        }
        return badges;
    }
}
