package org.dinggang.ui.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.explanation.PassedOver;
import org.dinggang.planning.Tie;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanState;
import org.dinggang.ui.plan.PlanBadges;
import org.dinggang.ui.plan.ScoreView;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Which plan this is and how good it is: round, state, score level by level, and what has to be decided together. */
final class PlanHead extends Div {
    private final Div line = new Div();
    private final ScoreView score = new ScoreView();
    final Div notes = new Div();
    private @Nullable OpenPlan shown;

    PlanHead() {
        addClassName("plan-head");
        line.addClassName("plan-line");
        notes.addClassName("notes");
        add(line, score, notes);
    }

    /** Shows a plan. */
    void show(OpenPlan plan, Desk desk) {
        shown = plan;
        Formats formats = Formats.current();
        Anchor round = new Anchor(
                "rounds/" + plan.summary().round(), plan.round().summary().name());
        Span about = new Span(getTranslation(
                "workspace.about",
                formats.date(plan.round().summary().effectiveDate()),
                formats.date(plan.data().round().cutoff()),
                formats.text(plan.round().ruleSet().title()),
                formats.time(plan.asOf()),
                plan.revision(),
                formats.who(plan.summary().author())));
        about.addClassName("about");
        line.removeAll();
        line.add(round, new PlanBadges(plan.summary()), about);
        score.show(plan.evaluation().score(), plan.round().ruleSet().parameters());
        notes(plan, desk);
    }

    private void notes(OpenPlan plan, Desk desk) {
        notes.removeAll();
        if (plan.evaluation().appointments().isEmpty() && plan.summary().state() == PlanState.IDLE) {
            notes.add(new Span(getTranslation("workspace.empty")));
        }
        if (!plan.evaluation().ties().isEmpty()) {
            notes.add(new NoteButton(
                    getTranslation("workspace.ties", plan.evaluation().ties().size()),
                    () -> desk.show(new Behind(
                            getTranslation("workspace.ties.behind"),
                            then -> then.evaluation().ties().stream()
                                    .flatMap(PlanHead::people)
                                    .collect(Collectors.toSet())))));
        }
        if (!plan.evaluation().violations().isEmpty()) {
            notes.add(new NoteButton(
                    getTranslation(
                            "workspace.violations",
                            plan.evaluation().violations().size()),
                    () -> new ViolationsDialog(plan, desk).open()));
        }
    }

    /**
     * Shows how many people rank above somebody appointed and end lower.
     *
     * @param plan the plan that it is true of; where another is shown by now, nothing happens
     */
    void showPassedOver(OpenPlan plan, List<PassedOver> passedOver, Desk desk) {
        if (plan == shown && !passedOver.isEmpty()) {
            notes.add(new NoteButton(
                    getTranslation("workspace.passed-over", passedOver.size()),
                    () -> desk.show(new Behind(getTranslation("workspace.passed-over.behind"), PassedOverStaff::of))));
        }
    }

    private static Stream<String> people(Tie tie) {
        return Stream.of(tie.appointed(), tie.notAppointed());
    }
}
