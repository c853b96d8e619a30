package org.dinggang.ui.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.dinggang.rounds.BoardRow;

/**
 * How full a quota is after the round: those who stay, those who enter, what is vacant, and what is over its maximum, which has a
 * pattern of its own. A picture of numbers that stand beside it, so screen readers pass over it.
 */
final class FillBar extends Div {
    FillBar(BoardRow row) {
        addClassName("fill");
        getElement().setAttribute("aria-hidden", "true");
        int max = row.use().max();
        int after = row.use().after();
        int entering = row.use().entrants();
        int staying = after - entering;
        double whole = Math.max(1, Math.max(max, after));
        segment("staying", Math.min(staying, max) / whole);
        segment("entering", Math.max(0, Math.min(entering, max - staying)) / whole);
        segment("over", row.over() / whole);
        segment("vacant", row.vacant() / whole);
    }

    private void segment(String className, double share) {
        if (share > 0) {
            Span segment = new Span();
            segment.addClassName(className);
            segment.getElement().getStyle().set("--share", String.valueOf(share));
            add(segment);
        }
    }
}
