package org.dinggang.ui.plan;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;

/** A score level by level, the one that counts first first. */
public final class ScoreView extends DescriptionList {
    /** Empty until something is shown. */
    public ScoreView() {
        addClassName("score");
    }

    /** Shows a score. */
    public void show(Score score, Parameters parameters) {
        removeAll();
        ScoreLevel.of(score, parameters).forEach(level -> add(pair(level)));
    }

    private static Div pair(ScoreLevel level) {
        Description value = new Description(level.isBroken() ? "⚠ " + level.value() : level.value());
        value.setClassName("broken", level.isBroken());
        return new Div(new Term(level.name()), value);
    }
}
