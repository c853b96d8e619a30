package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus;
import org.dinggang.ui.plan.ScoreView;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;

/** A planning run as it goes on: time used, parts done and proven, the best score so far, and how it got better. */
final class RunPanel extends Section {
    final Span state = new Span();
    final ProgressBar bar = new ProgressBar();
    private final ScoreView score = new ScoreView();
    private final Span parts = new Span();
    private final ImprovementChart chart = new ImprovementChart();
    private final Details improvement = new Details(getTranslation("workspace.run.improvement"), chart);

    private boolean wasOver;

    RunPanel() {
        addClassName("run");
        getElement().setAttribute("aria-label", getTranslation("workspace.run"));
        state.addClassName("state");
        parts.addClassName("parts");
        bar.getElement().setAttribute("aria-label", getTranslation("workspace.run"));
        Button hide = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> setVisible(false));
        hide.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        hide.setAriaLabel(getTranslation("workspace.run.hide"));
        Div line = new Div(state, parts, hide);
        line.addClassName("run-line");
        Div words = new Div(line, bar, score);
        words.addClassName("run-words");
        improvement.setOpened(true);
        improvement.setVisible(false);
        add(words, improvement);
        setVisible(false);
    }

    /** Shows where the run stands. */
    void show(RunStatus status, Parameters parameters) {
        boolean over = status.state().isOver();
        setVisible(true);
        Duration limit = Duration.ofSeconds(status.seconds());
        state.setText(sentence(status, limit));
        bar.setVisible(!over);
        score.setVisible(!over);
        bar.setIndeterminate(status.state() == RunState.QUEUED);
        bar.setValue(Math.min(1, status.elapsed().toMillis() / (double) limit.toMillis()));
        parts.setText(
                status.parts() == 0
                        ? ""
                        : getTranslation(
                                "workspace.run.parts", status.parts(), status.partsDone(), status.partsProven()));
        if (status.score() != null) {
            score.show(status.score(), parameters);
        }
        chart.show(status.history(), status.elapsed(), parameters);
        improvement.setVisible(!status.history().isEmpty());
        if (over != wasOver) {
            improvement.setOpened(!over);
            wasOver = over;
        }
    }

    private String sentence(RunStatus status, Duration limit) {
        if (status.failure() != null) {
            return getTranslation("workspace.run.failed", Formats.current().text(status.failure()));
        }
        if (status.state() == RunState.CANCELLED) {
            return getTranslation("workspace.run.cancelled");
        }
        return getTranslation(
                "workspace.run.state",
                Formats.current().text(status.state().label()),
                Words.seconds(status.elapsed()),
                Words.limit(limit));
    }
}
