package org.dinggang.rounds.running;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.database.Transactions;
import org.dinggang.model.Text;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.RunStatus;
import org.dinggang.rounds.service.Bases;
import org.dinggang.rounds.service.RoundScope;
import org.dinggang.rounds.store.PlanRow;
import org.dinggang.rounds.store.RoundRow;
import org.dinggang.rounds.store.RunRow;
import org.dinggang.rounds.store.RunRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Runs in the database's queue. */
@Service
class QueuedRuns implements PlanningRuns {

    private final Transactions transactions;
    private final RoundScope scope;
    private final RunRows runs;
    private final Bases bases;
    private final ActiveRuns active;
    private final RunWatchers watchers;
    private final SchedulerClient queue;
    private final AuditTrail audit;
    private final Clock clock;

    QueuedRuns(
            Transactions transactions,
            RoundScope scope,
            RunRows runs,
            Bases bases,
            ActiveRuns active,
            RunWatchers watchers,
            SchedulerClient queue,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.runs = runs;
        this.bases = bases;
        this.active = active;
        this.watchers = watchers;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public long start(Actor actor, long planId, int seconds, long seed) {
        if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
            throw new RoundRefusedException(List.of(new FieldProblem(
                    "seconds",
                    new Text(
                            "时间应为" + LEAST_SECONDS + "至" + MOST_SECONDS + "秒",
                            "The time is from " + LEAST_SECONDS + " to " + MOST_SECONDS + " seconds"))));
        }
        long run = transactions.write(actor.institutions(), actor.signInName(), () -> {
            PlanRow plan = scope.planToChange(actor, planId);
            if (plan.state() != PlanState.IDLE || plan.archived()) {
                throw new RoundRefusedException(
                        Code.PLANNING, new Text("方案正在自动编制", "The plan is being planned already"));
            }
            RoundRow round = scope.round(actor, plan.round());
            bases.requireAllWhoShare(round, plan.revision().basis());
            long id = runs.insert(plan, seconds, seed, actor, clock.instant());
            queue.scheduleIfNotExists(
                    RunTask.DESCRIPTOR
                            .instance(Long.toString(id))
                            .data(RunTicket.of(id, actor, round.visible()))
                            .build(),
                    clock.instant());
            record(actor, "plan.planning-started", plan, round, Map.of("run", id, "seconds", seconds, "seed", seed));
            return id;
        });
        watchers.changed(planId);
        return run;
    }

    @Override
    public void stop(Actor actor, long runId) {
        long plan = transactions.write(actor.institutions(), actor.signInName(), () -> {
            RunRow run = runs.find(runId).orElseThrow(() -> notFound(runId));
            PlanRow of = scope.planToChange(actor, run.plan());
            boolean calledOff = runs.cancel(runId, clock.instant());
            if (!calledOff && !runs.requestStop(runId)) {
                throw new RoundRefusedException(Code.NOTHING_TO_DO, new Text("编制已经结束", "Planning is over already"));
            }
            record(
                    actor,
                    calledOff ? "plan.planning-cancelled" : "plan.planning-stopped",
                    of,
                    scope.round(actor, of.round()),
                    Map.of("run", runId));
            return run.plan();
        });
        active.find(runId).ifPresent(run -> run.stop().give());
        watchers.changed(plan);
    }

    @Override
    public Optional<RunStatus> latest(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> {
            Parameters parameters = parameters(actor, planId);
            return runs.latest(planId).map(run -> status(run, parameters));
        });
    }

    @Override
    public List<RunStatus> list(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> {
            Parameters parameters = parameters(actor, planId);
            return runs.list(planId).stream()
                    .map(run -> status(run, parameters))
                    .toList();
        });
    }

    @Override
    public Registration watch(Actor actor, long planId, Consumer<RunStatus> listener) {
        return transactions.read(actor.institutions(), () -> {
            PlanRow plan = scope.plan(actor, planId);
            RoundRow round = scope.round(actor, plan.round());
            return watchers.add(planId, round.visible(), bases.ruleSet(round).parameters(), listener);
        });
    }

    private RunStatus status(RunRow run, Parameters parameters) {
        return active.find(run.id())
                .filter(here -> !run.state().isOver())
                .map(here -> RunStatuses.of(here, parameters))
                .orElseGet(() -> RunStatuses.of(run, parameters));
    }

    private Parameters parameters(Actor actor, long planId) {
        PlanRow plan = scope.plan(actor, planId);
        return bases.ruleSet(scope.round(actor, plan.round())).parameters();
    }

    private void record(Actor actor, String action, PlanRow plan, RoundRow round, @Nullable Map<String, ?> after) {
        audit.record(
                actor,
                new AuditEvent(action, "plan:" + plan.id(), round.settings().institutions(), null, after));
    }

    private static RoundRefusedException notFound(long runId) {
        return new RoundRefusedException(
                Code.NOT_FOUND, new Text("没有编号为 " + runId + " 的编制", "There is no planning run " + runId));
    }
}
