package org.dinggang.ui.structure;

import com.vaadin.flow.component.html.Span;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.ui.shell.Formats;

/** How far a version has come, or, once it is approved, whether it is in force: a mark, a word and a colour. */
public final class VersionBadge extends Span {
    /** For that version. */
    public VersionBadge(VersionSummary version) {
        super(words(version));
        addClassNames("badge", className(version));
    }

    /** The mark and the word. */
    public static String words(VersionSummary version) {
        Formats formats = Formats.current();
        return version.state() == VersionState.APPROVED
                ? mark(version.force()) + " " + formats.text(version.force().label())
                : mark(version.state()) + " " + formats.text(version.state().label());
    }

    private static String mark(VersionState state) {
        return switch (state) {
            case DRAFT -> "✎";
            case SUBMITTED -> "▶";
            case RETURNED -> "↩";
            case APPROVED -> "●";
            case DISCARDED -> "✕";
        };
    }

    private static String mark(Force force) {
        return switch (force) {
            case NONE -> "✎";
            case AHEAD -> "◷";
            case IN_FORCE -> "●";
            case PAST -> "■";
        };
    }

    private static String className(VersionSummary version) {
        return switch (version.state()) {
            case DRAFT, SUBMITTED -> "warn";
            case RETURNED -> "bad";
            case DISCARDED -> "quiet";
            case APPROVED ->
                switch (version.force()) {
                    case AHEAD -> "warn";
                    case IN_FORCE -> "good";
                    case NONE, PAST -> "quiet";
                };
        };
    }
}
