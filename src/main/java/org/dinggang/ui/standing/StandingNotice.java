package org.dinggang.ui.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.dinggang.policy.Severity;
import org.dinggang.structures.Standing;
import org.dinggang.structures.Standing.Hindrance;
import org.dinggang.ui.plan.ClauseList;
import org.dinggang.ui.shell.Formats;

/** Says of institutions that hold no rounds now why, since when, by which clause, and what to do. Hidden where nothing is in the way. */
public final class StandingNotice extends Div {
    private final Formats formats = Formats.current();

    /** Says nothing yet. */
    public StandingNotice() {
        addClassName("standing-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Says how institutions stand, each with a way to its structure. */
    public void show(List<Standing> standings) {
        show(standings, true);
    }

    /**
     * Says in short which institutions may hold no rounds.
     *
     * @param most how many of them are named
     */
    public void showHindered(List<Standing> standings, int most) {
        removeAll();
        List<Standing> hindered =
                standings.stream().filter(standing -> !standing.mayHoldRounds()).toList();
        hindered.stream().limit(most).forEach(standing -> add(line(standing)));
        if (hindered.size() > most) {
            add(new Paragraph(getTranslation("structures.standing.more", hindered.size() - most)));
        }
        setVisible(!hindered.isEmpty());
    }

    private Component line(Standing standing) {
        Severity severity = standing.hindrances().stream()
                .map(Hindrance::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.ABSOLUTE);
        Div line = head(standing, true, mark(severity));
        line.add(new Span(words(standing)));
        return line;
    }

    private Span mark(Severity severity) {
        Span mark = new Span(getTranslation(
                severity == Severity.ABSOLUTE
                        ? "structures.standing.closed"
                        : "structures.standing.closed.in-principle"));
        mark.addClassNames("badge", severity == Severity.ABSOLUTE ? "bad" : "warn");
        return mark;
    }

    /** Says how the one institution stands whose structure is on the screen already. */
    public void show(Standing standing) {
        show(List.of(standing), false);
    }

    private void show(List<Standing> standings, boolean named) {
        removeAll();
        for (Standing standing : standings) {
            standing.hindrances().forEach(hindrance -> add(box(standing, hindrance, named)));
            standing.notices().forEach(notice -> add(box(standing, notice, named)));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Component box(Standing standing, Hindrance hindrance, boolean named) {
        Div head = head(standing, named, mark(hindrance.severity()));
        head.add(new Span(formats.text(hindrance.reason())));
        Div words = new Div(head);
        words.addClassName("words");
        LocalDate since = hindrance.since();
        if (since != null) {
            words.add(new Paragraph(getTranslation("structures.standing.since", formats.longDate(since))));
        }
        words.add(new Paragraph(getTranslation("structures.standing.remedy", formats.text(hindrance.remedy()))));
        if (!hindrance.clauses().isEmpty()) {
            words.add(new Details(
                    hindrance.clauses().stream()
                            .map(Clause::citation)
                            .distinct()
                            .collect(Collectors.joining(getTranslation("structures.separator"))),
                    new ClauseList(hindrance.clauses())));
        }
        Div box = new Div(words);
        box.addClassNames("banner", hindrance.severity() == Severity.ABSOLUTE ? "closed" : "open");
        return box;
    }

    private Component box(Standing standing, Text notice, boolean named) {
        Span mark = new Span(getTranslation("structures.standing.ahead"));
        mark.addClassNames("badge", "quiet");
        Div head = head(standing, named, mark);
        head.add(new Span(formats.text(notice)));
        Div words = new Div(head);
        words.addClassName("words");
        Div box = new Div(words);
        box.addClassName("banner");
        return box;
    }

    private static Div head(Standing standing, boolean named, Span mark) {
        Div head = new Div(mark);
        head.addClassName("standing-head");
        if (named) {
            head.add(new Anchor("structures/" + standing.institutionId(), standing.name()));
        }
        return head;
    }

    /** In a word whether rounds may be held, for lists. */
    public static String words(Standing standing) {
        return standing.mayHoldRounds()
                ? I18NProvider.translate("structures.standing.may")
                : standing.hindrances().stream()
                        .map(hindrance -> Formats.current().text(hindrance.reason()))
                        .collect(Collectors.joining(I18NProvider.translate("structures.separator")));
    }
}
