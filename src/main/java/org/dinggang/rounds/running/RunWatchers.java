package org.dinggang.rounds.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.PlanningRuns.Registration;
import org.dinggang.rounds.RunStatus;
import org.dinggang.rounds.store.RunRows;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Those who watch the runs of plans. What the runs of this program do they hear from memory; what others do, and how runs end, from the
 * database.
 */
@Component
class RunWatchers {

    private static final Logger LOG = LoggerFactory.getLogger(RunWatchers.class);

    /** So many ticks pass between two looks into the database for a plan that nothing is known to happen to. */
    private static final int IDLE_TICKS = 8;

    private final Transactions transactions;
    private final RunRows runs;
    private final ActiveRuns active;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    RunWatchers(Transactions transactions, RunRows runs, ActiveRuns active) {
        this.transactions = transactions;
        this.runs = runs;
        this.active = active;
    }

    /** Begins telling, with the next tick. */
    Registration add(long plan, VisibleInstitutions visible, Parameters parameters, Consumer<RunStatus> listener) {
        Watcher watcher = new Watcher(plan, visible, parameters, listener);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Has those who watch the plan look again with the next tick. */
    void changed(long plan) {
        watchers.stream().filter(watcher -> watcher.plan == plan).forEach(watcher -> watcher.ticksToSkip = 0);
    }

    /** Tells everybody what is new. Called by one thread. */
    void tell() {
        for (Watcher watcher : new ArrayList<>(watchers)) {
            try {
                tell(watcher);
            } catch (RuntimeException failure) {
                LOG.warn("Somebody who watches plan {} could not be told; tried again", watcher.plan, failure);
            }
        }
    }

    private void tell(Watcher watcher) {
        Optional<ActiveRun> here = active.ofPlan(watcher.plan);
        Optional<RunStatus> status;
        if (here.isPresent()) {
            status = here.map(run -> RunStatuses.of(run, watcher.parameters));
            watcher.ticksToSkip = 0;
        } else {
            if (watcher.ticksToSkip-- > 0) {
                return;
            }
            status = transactions.read(
                    watcher.visible,
                    () -> runs.latest(watcher.plan).map(run -> RunStatuses.of(run, watcher.parameters)));
            watcher.ticksToSkip =
                    status.filter(found -> !found.state().isOver()).isPresent() ? 1 : IDLE_TICKS;
        }
        if (status.isPresent() && !status.get().equals(watcher.told) && watchers.contains(watcher)) {
            watcher.told = status.get();
            watcher.listener.accept(status.get());
        }
    }

    /** Somebody who watches the runs of a plan. */
    private static final class Watcher {
        private final long plan;
        private final VisibleInstitutions visible;
        private final Parameters parameters;
        private final Consumer<RunStatus> listener;
        private volatile int ticksToSkip;
        private @Nullable RunStatus told;

        Watcher(long plan, VisibleInstitutions visible, Parameters parameters, Consumer<RunStatus> listener) {
            this.plan = plan;
            this.visible = visible;
            this.parameters = parameters;
            this.listener = listener;
        }
    }
}
