package org.dinggang.ui.structure;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.policy.Clause;
import org.dinggang.ui.plan.ClauseList;
import org.dinggang.ui.shell.Formats;

/** What the check has found: how strictly it binds, by how much it is missed, the clause, and the document that permits it. */
public final class FindingList extends Div {
    private final Formats formats = Formats.current();

    /** An empty list. */
    public FindingList() {
        addClassName("findings");
        getElement().setAttribute("aria-live", "polite");
    }

    /**
     * Shows these instead of what was there.
     *
     * @param waivers documents that permit what binds in principle
     */
    public void show(List<Finding> findings, Map<Concern, String> waivers) {
        removeAll();
        if (findings.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("structures.findings.none"));
            none.addClassName("good-words");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(item(finding, waivers.getOrDefault(finding.concern(), ""))));
        add(list);
    }

    private ListItem item(Finding finding, String document) {
        Span concern = new Span(formats.text(finding.concern().label()));
        concern.addClassName("name");
        Div head = new Div(FindingMark.named(finding.weight()), concern);
        head.addClassName("finding-head");
        if (finding.by() > 0) {
            Span by = new Span(getTranslation("structures.findings.by", formats.number(finding.by())));
            by.addClassName("by");
            head.add(by);
        }
        ListItem item = new ListItem(head, new Paragraph(formats.text(finding.sentence())));
        item.addClassNames("finding", FindingMark.className(finding.weight()));
        if (finding.weight() == Weight.IN_PRINCIPLE) {
            Paragraph permitted = new Paragraph(
                    document.isBlank()
                            ? getTranslation("structures.findings.no-document")
                            : getTranslation("structures.findings.document", document));
            permitted.addClassName(document.isBlank() ? "lacking" : "good-words");
            item.add(permitted);
        }
        if (!finding.clauses().isEmpty()) {
            item.add(new Details(citations(finding.clauses()), new ClauseList(finding.clauses())));
        }
        return item;
    }

    private static String citations(List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::citation)
                .distinct()
                .collect(Collectors.joining(I18NProvider.translate("structures.separator")));
    }
}
