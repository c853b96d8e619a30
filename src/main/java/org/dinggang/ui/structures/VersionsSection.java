package org.dinggang.ui.structures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.structures.VersionSummary;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.VersionBadge;

/** The versions along the time, the newest first; two of them can be put side by side. */
final class VersionsSection extends Section {
    final Button compare = new Button();
    final Map<Long, Checkbox> boxes = new LinkedHashMap<>();
    private final Formats formats = Formats.current();

    VersionsSection(List<VersionSummary> versions) {
        addClassNames("card", "versions");
        H2 heading = new H2(getTranslation("structures.versions"));
        heading.setId("versions-heading");
        getElement().setAttribute("aria-labelledby", "versions-heading");
        compare.setText(getTranslation("structures.compare"));
        compare.setEnabled(false);
        compare.addClickListener(click -> compare());
        Div head = new Div(heading, compare);
        head.addClassName("section-head");
        add(head);
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("structures.versions.none")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("time-line");
        versions.forEach(version -> list.add(item(version)));
        add(list);
        compare.setVisible(boxes.size() > 1);
        boxes.values().forEach(box -> box.setVisible(boxes.size() > 1));
    }

    private ListItem item(VersionSummary version) {
        String name = formats.text(version.name());
        Long id = version.id();
        Component link = id == null ? new Span(name) : new Anchor("structure-versions/" + id, name);
        Div head = new Div();
        if (id != null) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(getTranslation("structures.compare.choose", name));
            box.addValueChangeListener(change -> enable());
            boxes.put(id, box);
            head.add(box);
        }
        head.add(link, new VersionBadge(version));
        head.addClassName("version-head");
        Reason reason = version.reason();
        Paragraph about = new Paragraph(getTranslation(
                "structures.version.about",
                version.inForceFrom() == null
                        ? getTranslation("structures.unknown")
                        : formats.date(version.inForceFrom()),
                formats.number(version.technical()),
                reason == null ? formats.text(version.kind().label()) : formats.text(reason.label()),
                formats.who(version.author()),
                formats.time(version.at())));
        about.addClassName("quiet");
        ListItem item = new ListItem(head, about);
        item.addClassName(version.force().name().toLowerCase(java.util.Locale.ROOT));
        return item;
    }

    private List<Long> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void enable() {
        compare.setEnabled(chosen().size() == 2);
    }

    /** The older one first, as one reads a change. */
    private void compare() {
        List<Long> two = chosen();
        if (two.size() == 2) {
            UI.getCurrent().navigate("structure-versions/" + two.getLast() + "/" + two.getFirst());
        }
    }
}
