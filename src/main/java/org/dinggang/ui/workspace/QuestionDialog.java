package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.ui.plan.DifferenceView;

/** What would be if something were different: planned anew while one waits, then shown as a difference. Changes nothing. */
final class QuestionDialog extends Dialog {
    final Div content = new Div();
    private final StopSignal stop;
    private final Button end = new Button();

    QuestionDialog(String words, StopSignal stop) {
        this.stop = stop;
        addClassName("edit-dialog");
        setHeaderTitle(words);
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
        waiting();
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                stop.give();
            }
        });
    }

    private void waiting() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("workspace.question.planning"));
        end.setText(getTranslation("workspace.stop-search"));
        end.addClickListener(click -> stop.give());
        getFooter().add(end);
        content.add(new Paragraph(getTranslation("workspace.question.planning")), bar);
    }

    /** Shows the answer. */
    void show(WhatIfOutcome outcome, Parameters parameters) {
        content.removeAll();
        Paragraph note = new Paragraph(getTranslation(
                        outcome.fromThisPlan() ? "workspace.question.from-this" : "workspace.question.from-best")
                + getTranslation(outcome.proven() ? "workspace.question.proven" : "workspace.question.best-known"));
        note.addClassName("hint");
        content.add(
                note,
                new DifferenceView(
                        outcome.difference(),
                        parameters,
                        getTranslation("workspace.question.now"),
                        getTranslation("workspace.question.then"),
                        staff -> {}));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("workspace.close"), click -> close()));
    }
}
