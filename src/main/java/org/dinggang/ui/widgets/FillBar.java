package org.dinggang.ui.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * How full a number of posts is: those who stay, those who enter, what is vacant, and what is over its maximum, which has a pattern of
 * its own. A picture of numbers that stand beside it, so screen readers pass over it.
 */
public final class FillBar extends Div {
    /**
     * Of these numbers.
     *
     * @param max posts
     * @param staying people who hold them and stay
     * @param entering people who come
     * @param over people above the posts
     * @param vacant posts that nobody holds
     */
    public FillBar(int max, int staying, int entering, int over, int vacant) {
        addClassName("fill");
        getElement().setAttribute("aria-hidden", "true");
        double whole = Math.max(1, Math.max(max, staying + entering));
        segment("staying", Math.min(staying, max) / whole);
        segment("entering", Math.max(0, Math.min(entering, max - staying)) / whole);
        segment("over", over / whole);
        segment("vacant", vacant / whole);
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
