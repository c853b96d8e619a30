package org.dinggang.ui.workspace;

import com.vaadin.flow.component.html.Span;
import org.dinggang.rounds.Verdict;
import org.dinggang.ui.shell.Formats;

/** A verdict with a mark of its own, so that nobody needs the colour. */
final class VerdictMark extends Span {
    VerdictMark(Verdict verdict) {
        addClassNames("verdict", className(verdict));
        Span mark = new Span(of(verdict));
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(" " + Formats.current().text(verdict.label())));
    }

    /** The mark. */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case APPOINTED -> "✓";
            case APPOINTED_LOWER -> "◐";
            case WAITING -> "○";
            case NO_OPTION -> "–";
            case NOT_APPLIED -> "∅";
            case LEFT -> "↗";
        };
    }

    /** Name for style sheets. */
    static String className(Verdict verdict) {
        return switch (verdict) {
            case APPOINTED, APPOINTED_LOWER -> "good";
            case WAITING -> "wait";
            case NO_OPTION, NOT_APPLIED, LEFT -> "quiet";
        };
    }
}
