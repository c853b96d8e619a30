package org.dinggang.ui.notice;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.planning.AppointmentKind;
import org.dinggang.rounds.Notice;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** What the notice says, on paper: A4, the table's head on every page. What nobody has filled in is a line to write on. */
final class NoticePaper extends Article {
    private final Formats formats = Formats.current();
    private final Notice notice;

    /**
     * The notice.
     *
     * @param from first day of the period; null where it is to be written by hand
     * @param until last day of the period; null where it is to be written by hand
     * @param contact where objections go; empty where it is to be written by hand
     */
    NoticePaper(Notice notice, @Nullable LocalDate from, @Nullable LocalDate until, String contact) {
        this.notice = notice;
        H2 title = new H2(heading());
        add(title, new Paragraph(intro()), table());
        add(new Paragraph(getTranslation(
                from == null && until == null ? "notice.period" : "notice.period.dated", day(from), day(until))));
        add(new Paragraph(getTranslation(
                "notice.objections", contact.isBlank() ? getTranslation("notice.contact.blank") : contact.strip())));
        add(signature(), source());
    }

    /** The round, and the institution where there is one and the round's name does not have it already. */
    private String heading() {
        List<String> institutions = notice.institutions();
        return institutions.size() == 1 && !notice.round().contains(institutions.getFirst())
                ? getTranslation("notice.heading.of", institutions.getFirst(), notice.round())
                : getTranslation("notice.heading", notice.round());
    }

    private String intro() {
        return getTranslation(
                "notice.intro",
                String.join(
                        getTranslation("notice.separator"),
                        notice.sources().stream()
                                .limit(2)
                                .map(source -> SourceTitle.of(source, formats))
                                .toList()),
                notice.rows().size(),
                formats.longDate(notice.effectiveDate()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("notice.day.blank") : formats.longDate(day);
    }

    private NativeTable table() {
        boolean several = notice.institutions().size() > 1;
        boolean sections = notice.rows().stream().anyMatch(row -> row.section() != null);
        boolean remarks = notice.rows().stream().anyMatch(NoticePaper::hasRemark);
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "notice.column.number",
                        several ? "notice.column.institution" : "",
                        sections ? "notice.column.section" : "",
                        "notice.column.name",
                        "notice.column.from",
                        "notice.column.to",
                        "notice.column.kind",
                        remarks ? "notice.column.remark" : "")
                .filter(key -> !key.isEmpty())
                .forEach(key -> head.add(columnHead(getTranslation(key))));
        NativeTableBody body = new NativeTableBody();
        int number = 0;
        for (Notice.Row row : notice.rows()) {
            number++;
            NativeTableRow line = new NativeTableRow();
            line.add(new NativeTableCell(String.valueOf(number)));
            if (several) {
                line.add(new NativeTableCell(row.institution()));
            }
            if (sections) {
                line.add(new NativeTableCell(row.section() == null ? "" : row.section()));
            }
            line.add(
                    new NativeTableCell(row.name()),
                    new NativeTableCell(Words.gradeOrNone(row.from())),
                    new NativeTableCell(Words.grade(row.to())),
                    kind(row));
            if (remarks) {
                line.add(new NativeTableCell(remark(row)));
            }
            body.add(line);
        }
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private static NativeTableHeaderCell columnHead(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** What it is for the person; of somebody who has a grade, into which rank the first appointment is. */
    private NativeTableCell kind(Notice.Row row) {
        String words = row.kind() == AppointmentKind.FIRST_APPOINTMENT && row.from() != null
                ? getTranslation("notice.first", formats.text(row.to().rank().label()))
                : formats.text(row.kind().label());
        NativeTableCell cell = new NativeTableCell(words);
        cell.addClassName("kind");
        return cell;
    }

    private static boolean hasRemark(Notice.Row row) {
        return row.quotaExempt() || !row.exemptions().isEmpty();
    }

    private String remark(Notice.Row row) {
        List<String> documents = row.exemptions();
        String exempt = row.quotaExempt() ? getTranslation("notice.exempt") : "";
        return Stream.concat(Stream.of(exempt), documents.stream())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + getTranslation("notice.separator") + other)
                .orElse("");
    }

    private Div signature() {
        Div signature = new Div(
                new Paragraph(String.join(getTranslation("notice.separator"), notice.institutions())),
                new Paragraph(getTranslation("notice.day.blank")));
        signature.addClassName("signature");
        return signature;
    }

    private Paragraph source() {
        Paragraph source = new Paragraph(getTranslation(
                "notice.source",
                notice.plan(),
                notice.revision(),
                formats.text(notice.ruleSetTitle()),
                notice.ruleSet(),
                formats.longTime(notice.asOf())));
        source.addClassName("source");
        return source;
    }
}
