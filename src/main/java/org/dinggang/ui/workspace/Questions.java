package org.dinggang.ui.workspace;

import java.time.Duration;
import java.util.function.Consumer;
import org.dinggang.access.Actor;
import org.dinggang.explanation.Decision;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.WhatIf;
import org.dinggang.ui.shell.Notifier;
import org.jspecify.annotations.Nullable;

/** What the workspace asks without changing anything: what would be, what is proven, which plan to compare with. */
final class Questions {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final WorkspaceServices services;
    private final WorkspaceScreen screen;
    private @Nullable StopSignal proving;

    Questions(WorkspaceServices services, WorkspaceScreen screen) {
        this.services = services;
        this.screen = screen;
    }

    /** Opens a dialog to move or fix a person of the plan by hand. */
    void edit(OpenPlan plan, PlanPerson person) {
        new EditDialog(
                        new EditDialog.Services(
                                services.plans(),
                                services.actor(),
                                services.background(),
                                screen::changed,
                                screen::refused),
                        plan,
                        person)
                .open();
    }

    /** Tries what would be if something were different. */
    void ask(OpenPlan plan, Asked asked) {
        WhatIf question = asked.question();
        StopSignal stop = new StopSignal();
        QuestionDialog dialog = new QuestionDialog(asked, stop);
        dialog.open();
        Actor actor = services.actor().get();
        services.background()
                .startPlanning(
                        screen,
                        progress -> services.plans().whatIf(actor, plan.id(), question, LONGEST, stop),
                        outcome -> dialog.show(outcome, plan.round().ruleSet().parameters()),
                        failure -> {
                            dialog.close();
                            screen.refused(failure);
                        });
    }

    /** Proves how many posts a person would need. */
    void prove(long plan, String staff, Consumer<Decision> proven) {
        Actor actor = services.actor().get();
        Notifier.success(screen.getTranslation("workspace.prove.going-on"));
        endProof();
        StopSignal stop = new StopSignal();
        proving = stop;
        services.background()
                .startPlanning(
                        screen,
                        progress -> services.plans().prove(actor, plan, staff, LONGEST, stop),
                        proven::accept,
                        screen::refused);
    }

    /** Ends a proof that nobody waits for any more: another one is asked for, or the screen is left. */
    void endProof() {
        if (proving != null) {
            proving.give();
            proving = null;
        }
    }

    /** Lets the person choose another plan of the round to compare with. */
    void chooseOther(OpenPlan plan) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> services.plans().list(actor, plan.summary().round()),
                        plans -> new CompareDialog(plan, plans).open(),
                        screen::refused,
                        share -> {});
    }
}
