package org.dinggang.ui.widgets;

import com.vaadin.flow.component.html.Span;
import org.dinggang.model.Grade;
import org.dinggang.ui.shell.Formats;

/** A grade in a word, in the colour of its rank. */
public final class GradeBadge extends Span {
    /** For that grade. */
    public GradeBadge(Grade grade) {
        super();
        setText(getTranslation("widgets.grade", grade.number()));
        setTitle(Formats.current().text(grade.rank().label()));
        addClassNames("badge", RankBadge.colour(grade.rank()));
    }
}
