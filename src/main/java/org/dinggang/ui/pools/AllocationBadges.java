package org.dinggang.ui.pools;

import com.vaadin.flow.component.html.Span;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.ui.shell.Formats;

/** How far an allocation has come, in mark, word and colour. */
final class AllocationBadges extends Span {

    AllocationBadges(AllocationSummary allocation) {
        Formats formats = Formats.current();
        addClassName("badges");
        add(badge(
                mark(allocation.state()) + " " + formats.text(allocation.state().label()), colour(allocation.state())));
        if (allocation.force() != Force.NONE) {
            add(badge(
                    formats.text(allocation.force().label()), allocation.force() == Force.IN_FORCE ? "good" : "quiet"));
        }
        if (!allocation.solved() && allocation.state() != VersionState.DISCARDED) {
            add(badge(getTranslation("pools.unsolved"), "warn"));
        }
    }

    private static Span badge(String words, String colour) {
        Span badge = new Span(words);
        badge.addClassNames("badge", colour);
        return badge;
    }

    private static String mark(VersionState state) {
        return switch (state) {
            case DRAFT -> "✎";
            case SUBMITTED -> "…";
            case RETURNED -> "↩";
            case APPROVED -> "✓";
            case DISCARDED -> "✕";
        };
    }

    private static String colour(VersionState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> "warn";
            case RETURNED -> "bad";
            case APPROVED -> "good";
            case DISCARDED -> "quiet";
        };
    }
}
