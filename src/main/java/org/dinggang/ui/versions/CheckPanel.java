package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureReport;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.FindingList;
import org.jspecify.annotations.Nullable;

/** What the check says: what is lacking before the structure can be submitted, what is found, what a reader should know. */
final class CheckPanel extends Section {
    final FindingList findings = new FindingList();
    final Div lacking = new Div();
    private final Formats formats = Formats.current();
    private final Span verdict = new Span();
    private final Div notices = new Div();

    CheckPanel() {
        addClassNames("card", "check");
        H2 heading = new H2(getTranslation("structures.check"));
        heading.setId("check-heading");
        getElement().setAttribute("aria-labelledby", "check-heading");
        verdict.addClassName("badge");
        Div head = new Div(heading, verdict);
        head.addClassName("section-head");
        lacking.addClassName("lacking-list");
        lacking.getElement().setAttribute("tabindex", "-1");
        notices.addClassName("notices");
        add(head, lacking, findings, notices);
    }

    /** Shows a report; what only people can put right beside the findings is listed above them. */
    void show(StructureReport report, Map<Concern, String> waivers) {
        verdict.setText(
                report.isSubmittable()
                        ? getTranslation("structures.check.submittable")
                        : getTranslation(
                                "structures.check.problems", report.problems().size()));
        verdict.setClassName("good", report.isSubmittable());
        verdict.setClassName("bad", !report.isSubmittable());
        list(report.problems().stream()
                .filter(problem ->
                        !problem.field().equals("findings") && !problem.field().equals("waivers"))
                .toList());
        findings.show(report.findings(), waivers);
        notices(report.calculated());
    }

    /** Shows everything that stands in the way of a submission, and goes there. */
    void lacking(List<StructureProblem> problems) {
        list(problems);
        lacking.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus()");
    }

    private void list(List<StructureProblem> problems) {
        lacking.removeAll();
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(formats.text(problem.message()))));
        lacking.add(new Paragraph(getTranslation("structures.check.lacking", problems.size())), list);
    }

    private void notices(@Nullable CalculatedStructure calculated) {
        notices.removeAll();
        if (calculated != null) {
            calculated.notices().forEach(notice -> notices.add(new Paragraph("▹ " + formats.text(notice))));
        }
    }
}
