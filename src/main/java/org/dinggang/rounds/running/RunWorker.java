package org.dinggang.rounds.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.database.Transactions;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.rounds.RevisionKind;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.content.PlanContent;
import org.dinggang.rounds.content.Turnstile;
import org.dinggang.rounds.service.Bases;
import org.dinggang.rounds.store.PlanRows;
import org.dinggang.rounds.store.PlanRows.NewRevision;
import org.dinggang.rounds.store.RevisionRow;
import org.dinggang.rounds.store.RoundRow;
import org.dinggang.rounds.store.RoundRows;
import org.dinggang.rounds.store.RunRow;
import org.dinggang.rounds.store.RunRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Works on one run: takes it over, plans, has the checker judge the outcome, and makes a revision of it. A run is whoever's attempt
 * claimed it last; an attempt that has been overtaken writes nothing.
 */
@Component
class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final Transactions transactions;
    private final RoundRows rounds;
    private final PlanRows plans;
    private final RunRows runs;
    private final Bases bases;
    private final ActiveRuns active;
    private final Turnstile turnstile;
    private final AuditTrail audit;
    private final RunMeters meters;
    private final Clock clock;
    private final String node;

    RunWorker(
            Transactions transactions,
            RoundRows rounds,
            PlanRows plans,
            RunRows runs,
            Bases bases,
            ActiveRuns active,
            Turnstile turnstile,
            AuditTrail audit,
            RunMeters meters,
            Clock clock) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.plans = plans;
        this.runs = runs;
        this.bases = bases;
        this.active = active;
        this.turnstile = turnstile;
        this.audit = audit;
        this.meters = meters;
        this.clock = clock;
        this.node = "pid-" + ProcessHandle.current().pid();
    }

    /** A case with the revision that a run goes on from. */
    private record Assignment(RevisionRow from, PlanBasis basis) {}

    /**
     * Works on the run until it is over.
     *
     * @throws DataAccessException where the database cannot be reached; the run is to be worked on again
     */
    void work(RunTicket ticket) {
        Optional<RunRow> claimed = transactions.write(
                ticket.visible(), ticket.signInName(), () -> runs.claim(ticket.run(), node, clock.instant()));
        if (claimed.isEmpty()) {
            return;
        }
        ActiveRun run = new ActiveRun(ticket, claimed.get());
        active.add(run);
        try {
            if (claimed.get().stopRequested()) {
                run.stop().give();
            }
            plan(run);
        } catch (DataAccessException | TransactionException unreachable) {
            throw unreachable;
        } catch (RuntimeException | Error failure) {
            LOG.error("Planning run {} failed", ticket.run(), failure);
            fail(run, failure);
        } finally {
            active.remove(run);
        }
    }

    private void plan(ActiveRun run) {
        Assignment assignment = transactions.read(run.ticket().visible(), () -> assignment(run.claimed()));
        PlanBasis basis = assignment.basis();
        PlanContent content = assignment.from().content();
        PlannedCase planned;
        Evaluation evaluation;
        try (Turnstile.Turn turn = turnstile.enter()) {
            planned = new Planner().plan(request(run, basis, content).at(turn), run);
            evaluation = basis.check(planned.plan());
        }
        if (!evaluation.score().equals(planned.score())) {
            throw new IllegalStateException("planner " + planned.score() + ", checker " + evaluation.score());
        }
        if (!run.isOvertaken()) {
            NewRevision revision = new NewRevision(
                    RevisionKind.PLANNED,
                    null,
                    assignment.from().basis(),
                    new PlanContent(planned.plan(), content.pins()),
                    evaluation,
                    planned.proven());
            finish(run, revision);
        }
    }

    private Assignment assignment(RunRow run) {
        RoundRow round = rounds.find(run.round()).orElseThrow();
        RevisionRow from = plans.revision(run.plan(), run.baseRevision()).orElseThrow();
        return new Assignment(from, bases.of(round, from.basis()));
    }

    /** Goes on from the checkpoint of an earlier attempt, or else from the plan as it is, for the time that is left. */
    private PlanningRequest request(ActiveRun run, PlanBasis basis, PlanContent content) {
        RunRow claimed = run.claimed();
        Plan start = claimed.score() == null ? content.plan() : claimed.checkpoint();
        Duration left = Duration.ofSeconds(claimed.seconds()).minus(claimed.elapsed());
        return new PlanningRequest(
                        basis.with(content.pins()),
                        basis.ruleSet(),
                        left.isNegative() ? Duration.ZERO : left,
                        claimed.seed(),
                        turnstile.threads(),
                        Map.of(),
                        run.stop())
                .startingFrom(start);
    }

    private void finish(ActiveRun run, NewRevision revision) {
        RunRow claimed = run.claimed();
        Actor actor = run.ticket().actor();
        RunState state = run.stop().isGiven() ? RunState.STOPPED : RunState.FINISHED;
        try {
            transactions.write(actor.institutions(), actor.signInName(), () -> {
                plans.lock(claimed.plan());
                int number = plans.add(
                        claimed.plan(), claimed.round(), claimed.baseRevision(), revision, actor, clock.instant());
                RunRows.Standing standing = run.standing();
                if (standing != null) {
                    runs.note(claimed.id(), claimed.attempt(), standing);
                }
                if (!runs.end(claimed.id(), claimed.attempt(), state, number, null, clock.instant())) {
                    throw new OvertakenException();
                }
                audit.record(
                        actor,
                        new AuditEvent(
                                "plan.planned",
                                "plan:" + claimed.plan(),
                                actor.institutions().ids(),
                                Map.of("revision", claimed.baseRevision()),
                                Map.of("revision", number, "run", claimed.id(), "state", state.name())));
            });
            ended(claimed, state);
        } catch (OvertakenException overtaken) {
            LOG.warn("Planning run {} was taken over by another attempt; this one leaves no trace", claimed.id());
        }
    }

    private void fail(ActiveRun run, Throwable failure) {
        RunRow claimed = run.claimed();
        transactions.write(
                run.ticket().visible(),
                run.ticket().signInName(),
                () -> runs.end(
                        claimed.id(),
                        claimed.attempt(),
                        RunState.FAILED,
                        null,
                        failure.getClass().getSimpleName(),
                        clock.instant()));
        ended(claimed, RunState.FAILED);
    }

    private void ended(RunRow run, RunState state) {
        Instant now = clock.instant();
        meters.ended(state, Duration.between(Objects.requireNonNullElse(run.startedAt(), now), now));
    }

    /** Another attempt has taken the run over: what this one is about to write must not be. */
    private static final class OvertakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
