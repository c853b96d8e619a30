package org.dinggang.ui.plan;

import com.vaadin.flow.component.html.Span;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.ui.shell.Formats;

/** What somebody should know about a plan at a glance, each with a mark and words. */
public final class PlanBadges extends Span {
    /** The badges of a plan. */
    public PlanBadges(PlanSummary plan) {
        addClassName("badges");
        if (plan.state() != PlanState.IDLE) {
            badge("wait", "⟳ " + Formats.current().text(plan.state().label()));
        }
        badge(
                plan.isLawful() ? "good" : "bad",
                plan.isLawful()
                        ? getTranslation("common.badge.lawful")
                        : getTranslation("common.badge.unlawful", plan.violations()));
        if (plan.proven()) {
            badge("good", getTranslation("common.badge.proven"));
        } else if (plan.appointed() > 0) {
            badge("quiet", getTranslation("common.badge.best-known"));
        }
        if (plan.stale()) {
            badge("warn", getTranslation("common.badge.stale"));
        }
    }

    private void badge(String className, String words) {
        Span badge = new Span(words);
        badge.addClassNames("badge", className);
        add(badge);
    }
}
