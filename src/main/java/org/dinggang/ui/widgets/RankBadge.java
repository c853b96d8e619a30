package org.dinggang.ui.widgets;

import com.vaadin.flow.component.html.Span;
import org.dinggang.model.Rank;
import org.dinggang.ui.shell.Formats;

/** A rank in a word and its colour. */
public final class RankBadge extends Span {
    /** For that rank. */
    public RankBadge(Rank rank) {
        super(Formats.current().text(rank.label()));
        addClassNames("badge", colour(rank));
    }

    /** The style class that colours the rank, {@code rank-1} for the highest. */
    public static String colour(Rank rank) {
        return "rank-" + (rank.ordinal() + 1);
    }
}
