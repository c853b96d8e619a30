package org.dinggang.ui.versions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.structures.VersionEffect.ConcernedPlan;
import org.dinggang.ui.plan.DifferenceView;

/** How the best plan of a round would change with other posts. Planning goes on until it is done, stopped, or the dialog is closed. */
final class PlanEffectDialog extends Dialog {
    final Div content = new Div();
    private final Button end = new Button();

    PlanEffectDialog(ConcernedPlan plan, StopSignal stop) {
        addClassName("edit-dialog");
        setHeaderTitle(getTranslation("structures.plans.try.named", plan.planName()));
        content.getElement().setAttribute("aria-live", "polite");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("structures.plans.planning"));
        content.add(new Paragraph(getTranslation("structures.plans.planning")), bar);
        add(content);
        end.setText(getTranslation("structures.plans.stop"));
        end.addClickListener(click -> stop.give());
        getFooter().add(end);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                stop.give();
            }
        });
    }

    /** Shows the answer. */
    void show(WhatIfOutcome outcome, Parameters parameters) {
        content.removeAll();
        Paragraph note = new Paragraph(getTranslation(
                outcome.proven() ? "structures.plans.proven" : "structures.plans.best-known",
                outcome.difference().people().size()));
        note.addClassName("hint");
        content.add(
                note,
                new DifferenceView(
                        outcome.difference(),
                        parameters,
                        getTranslation("structures.plans.now"),
                        getTranslation("structures.plans.then"),
                        staff -> {}));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("structures.close"), click -> close()));
    }
}
