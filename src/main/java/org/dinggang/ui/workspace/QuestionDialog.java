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
    private final transient Asked asked;
    private final StopSignal stop;
    private final Button end = new Button();

    QuestionDialog(Asked asked, StopSignal stop) {
        this.asked = asked;
        this.stop = stop;
        addClassName("edit-dialog");
        setHeaderTitle(asked.words());
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
        Answer answer = new Answer(asked, outcome, parameters);
        Paragraph sentence = new Paragraph(answer.sentence());
        sentence.addClassName("answer");
        Paragraph note = new Paragraph(getTranslation(
                        outcome.fromThisPlan() ? "workspace.question.from-this" : "workspace.question.from-best")
                + getTranslation(outcome.proven() ? "workspace.question.proven" : "workspace.question.best-known"));
        note.addClassName("hint");
        DifferenceView difference = new DifferenceView(
                answer.difference(),
                parameters,
                getTranslation("workspace.question.now"),
                getTranslation("workspace.question.then"),
                staff -> {});
        answer.person().ifPresent(difference::mark);
        content.add(sentence, note, difference);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("workspace.close"), click -> close()));
    }
}
