package org.dinggang.ui.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.dinggang.access.Actor;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus;
import org.dinggang.rounds.Staleness;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.jspecify.annotations.Nullable;

/** The latest planning run of the plan on the screen: followed as it goes on, started and stopped from here. */
final class PlanRun {
    /** Repeatable: the same case gives the same plan. */
    private static final long SEED = 0;

    private final WorkspaceServices services;
    private final WorkspaceScreen screen;
    private @Nullable RunStatus latest;
    private PlanningRuns.@Nullable Registration watching;
    /** Somebody wants to stop a run that has not been heard of yet. */
    private boolean stopWanted;
    /** Somebody wants to plan, and it is being looked up whether the data have changed. */
    private boolean asking;
    /** The revision shown when the latest run ended without one of its own. */
    private int revisionAtEnd;

    PlanRun(WorkspaceServices services, WorkspaceScreen screen) {
        this.services = services;
        this.screen = screen;
    }

    /** Follows the runs of a plan. */
    void follow(long plan, Consumer<RunStatus> hear) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> services.runs().watch(actor, plan, hear::accept),
                        this::watch,
                        this::notWatched,
                        share -> {});
    }

    /** Follows no more. */
    void leave() {
        if (watching != null) {
            watching.close();
            watching = null;
        }
    }

    private void watch(PlanningRuns.Registration registration) {
        if (screen.isAttached()) {
            watching = registration;
        } else {
            registration.close();
        }
    }

    /** Where the plan cannot be opened either, the screen says why already. */
    private void notWatched(Throwable failure) {
        if (screen.plan().isPresent()) {
            services.failures().tell(failure);
        }
    }

    /** Leaves out a finished run that the revision shown does not come from: what it says is not true of that. */
    void showFor(int revision) {
        RunStatus run = latest;
        if (run != null && run.state().isOver()) {
            int its = run.revision() == null ? revisionAtEnd : run.revision();
            if (revision != its) {
                screen.run.setVisible(false);
            }
        }
    }

    /** Shows what has been heard before the plan was there. */
    void opened() {
        if (latest != null) {
            heard(latest);
        }
    }

    /** Shows where a run stands; when it is over, what has become of the plan. */
    void heard(RunStatus status) {
        boolean wasGoingOn = latest != null && !latest.state().isOver();
        latest = status;
        screen.plan().ifPresent(plan -> show(plan, status, wasGoingOn));
    }

    private void show(OpenPlan plan, RunStatus status, boolean wasGoingOn) {
        boolean over = status.state().isOver();
        screen.toolbar.planning(!over, plan.summary().mayEdit());
        if (!over && stopWanted) {
            stop();
        }
        if (over && status.revision() == null && wasGoingOn) {
            revisionAtEnd = plan.revision();
        }
        if (!over || wasGoingOn) {
            screen.run.show(status, plan.round().ruleSet().parameters());
        }
        if (over && (wasGoingOn || plan.summary().state() != PlanState.IDLE)) {
            screen.load();
            if (status.state() == RunState.CANCELLED) {
                Notifier.success(screen.getTranslation("workspace.run.cancelled"));
            }
            if (status.state() == RunState.FINISHED || status.state() == RunState.STOPPED) {
                Notifier.success(screen.getTranslation(
                        plan.summary().stale() ? "workspace.run.over.stale" : "workspace.run.over",
                        Formats.current().text(status.state().label())));
            }
        }
    }

    /** Plans anew, for as long as is chosen; where the data have changed since the plan's basis, asks first on which. */
    void ask(long plan) {
        if (asking) {
            return;
        }
        asking = true;
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> services.plans().summary(actor, plan).stale()
                                ? Optional.of(services.plans().staleness(actor, plan))
                                : Optional.<Staleness>empty(),
                        staleness -> {
                            asking = false;
                            staleness.ifPresentOrElse(changes -> ask(plan, changes), () -> start(plan));
                        },
                        failure -> {
                            asking = false;
                            screen.refused(failure);
                        },
                        share -> {});
    }

    /** What changes nothing for the plan needs no answer: it is taken over. */
    private void ask(long plan, Staleness staleness) {
        Runnable update = () -> screen.refresh(() -> start(plan));
        if (staleness.isStale()) {
            new StaleQuestion(staleness, update, () -> start(plan)).open();
        } else {
            update.run();
        }
    }

    private void start(long plan) {
        Actor actor = services.actor().get();
        int seconds = screen.toolbar.seconds.getValue();
        screen.toolbar.planning(true, true);
        stopWanted = false;
        services.background()
                .start(
                        screen,
                        progress -> services.runs().start(actor, plan, seconds, SEED),
                        runId -> {},
                        failure -> {
                            screen.toolbar.planning(false, true);
                            screen.refused(failure);
                        },
                        share -> {});
    }

    /** Stops the run with the best plan so far. */
    void stop() {
        RunStatus going = latest;
        stopWanted = going == null || going.state().isOver();
        if (going == null || stopWanted) {
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> {
                            services.runs().stop(actor, going.id());
                            return going.id();
                        },
                        runId -> {},
                        screen::refused,
                        share -> {});
    }
}
