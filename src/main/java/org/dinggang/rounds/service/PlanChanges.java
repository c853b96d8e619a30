package org.dinggang.rounds.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Text;
import org.dinggang.planning.Evaluation;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.RevisionKind;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.content.PlanContent;
import org.dinggang.rounds.store.BasisRow;
import org.dinggang.rounds.store.PlanRow;
import org.dinggang.rounds.store.PlanRows;
import org.dinggang.rounds.store.PlanRows.NewRevision;
import org.dinggang.rounds.store.RevisionRow;
import org.dinggang.rounds.store.RoundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes plans and revisions of them. Whatever is stored has been judged by the checker. */
@Component
class PlanChanges {

    private final Transactions transactions;
    private final RoundScope scope;
    private final PlanRows plans;
    private final Bases bases;
    private final AuditTrail audit;
    private final Clock clock;

    PlanChanges(
            Transactions transactions, RoundScope scope, PlanRows plans, Bases bases, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.plans = plans;
        this.bases = bases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a plan that appoints nobody. */
    long create(Actor actor, long roundId, String name) {
        String stripped = DraftChecks.name(name);
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = scope.round(actor, roundId);
            actor.require(Permission.MAKE_PLANS);
            RoundScope.requireStarted(round);
            BasisRow now = plans.store(roundId, bases.now(round, clock.instant()));
            PlanBasis basis = bases.of(round, now);
            NewRevision first = new NewRevision(
                    RevisionKind.CREATED, null, now, PlanContent.EMPTY, basis.check(PlanContent.EMPTY.plan()), false);
            return insert(actor, round, stripped, first, null);
        });
    }

    /** Makes a plan that begins as another. */
    long copy(Actor actor, long planId, String name) {
        String stripped = DraftChecks.name(name);
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            PlanRow plan = scope.plan(actor, planId);
            RoundRow round = scope.round(actor, plan.round());
            actor.require(Permission.MAKE_PLANS);
            RoundScope.requireStarted(round);
            RevisionRow revision = plan.revision();
            Evaluation evaluation =
                    bases.of(round, revision.basis()).check(revision.content().plan());
            NewRevision first = new NewRevision(
                    RevisionKind.COPIED, null, revision.basis(), revision.content(), evaluation, revision.proven());
            return insert(actor, round, stripped, first, plan.name());
        });
    }

    private long insert(Actor actor, RoundRow round, String name, NewRevision first, @Nullable String copyOf) {
        requireFree(round.id(), name);
        long id = plans.insert(round.id(), name, actor, clock.instant());
        plans.add(id, round.id(), null, first, actor, clock.instant());
        record(
                actor,
                copyOf == null ? "plan.created" : "plan.copied",
                id,
                round,
                copyOf == null ? null : Map.of("name", copyOf),
                Map.of("name", name));
        return id;
    }

    /** Gives a plan another name. */
    void rename(Actor actor, long planId, String name) {
        String stripped = DraftChecks.name(name);
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            PlanRow plan = scope.planToChange(actor, planId);
            if (plan.name().equals(stripped)) {
                return;
            }
            requireFree(plan.round(), stripped);
            plans.rename(planId, stripped);
            record(
                    actor,
                    "plan.renamed",
                    planId,
                    scope.round(actor, plan.round()),
                    Map.of("name", plan.name()),
                    Map.of("name", stripped));
        });
    }

    /** Puts a plan away. */
    void archive(Actor actor, long planId) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            PlanRow plan = scope.planToChange(actor, planId);
            requireIdle(plan);
            plans.archive(planId, clock.instant());
            record(actor, "plan.archived", planId, scope.round(actor, plan.round()), Map.of("name", plan.name()), null);
        });
    }

    /** Adds a revision to a plan that is still at the one that it was made from. */
    void add(Actor actor, long planId, int from, NewRevision revision) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            PlanRow plan = changeable(actor, planId, from);
            RoundRow round = scope.round(actor, plan.round());
            NewRevision stored = new NewRevision(
                    revision.kind(),
                    revision.staff(),
                    revision.basis().id() == 0 ? plans.store(plan.round(), revision.basis()) : revision.basis(),
                    revision.content(),
                    revision.evaluation(),
                    revision.proven());
            int number = plans.add(planId, plan.round(), from, stored, actor, clock.instant());
            record(
                    actor,
                    "plan.edited",
                    planId,
                    round,
                    Map.of("revision", from),
                    Map.of(
                            "revision",
                            number,
                            "kind",
                            revision.kind().name(),
                            "staff",
                            revision.staff() == null ? "" : revision.staff()));
        });
    }

    /** Shows the revision that the current one was made from. */
    void undo(Actor actor, long planId, int from) {
        show(actor, planId, from, "plan.undone");
    }

    /** Shows the newest revision that was made from the current one. */
    void redo(Actor actor, long planId, int from) {
        show(actor, planId, from, "plan.redone");
    }

    private void show(Actor actor, long planId, int from, String action) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            PlanRow plan = changeable(actor, planId, from);
            boolean back = action.equals("plan.undone");
            Integer to = back
                    ? plan.revision().follows()
                    : plans.following(planId, from).map(RevisionRow::number).orElse(null);
            if (to == null) {
                throw new RoundRefusedException(
                        Code.NOTHING_TO_DO,
                        back
                                ? new Text("没有可撤销的步骤", "There is nothing to undo")
                                : new Text("没有可重做的步骤", "There is nothing to redo"));
            }
            plans.show(planId, to);
            record(
                    actor,
                    action,
                    planId,
                    scope.round(actor, plan.round()),
                    Map.of("revision", from),
                    Map.of("revision", to));
        });
    }

    private PlanRow changeable(Actor actor, long planId, int from) {
        PlanRow plan = scope.planToChange(actor, planId);
        requireIdle(plan);
        if (plan.archived() || plan.revision().number() != from) {
            throw new RoundRefusedException(
                    Code.CHANGED_MEANWHILE,
                    new Text(
                            "方案已被他人修改，请重新打开后再操作",
                            "The plan has been changed by somebody else; open it again before you go on"));
        }
        return plan;
    }

    private static void requireIdle(PlanRow plan) {
        if (plan.state() != PlanState.IDLE) {
            throw new RoundRefusedException(
                    Code.PLANNING,
                    new Text("方案正在自动编制，请等待完成或先停止", "The plan is being planned; wait for the end or stop it first"));
        }
    }

    private void requireFree(long round, String name) {
        if (plans.isTaken(round, name)) {
            throw new RoundRefusedException(List.of(new FieldProblem(
                    "name",
                    new Text("本批次已有名为“" + name + "”的方案，请换一个名称", "The round has a plan “" + name + "” already"))));
        }
    }

    private void record(
            Actor actor,
            String action,
            long plan,
            RoundRow round,
            @Nullable Map<String, ?> before,
            @Nullable Map<String, ?> after) {
        audit.record(
                actor, new AuditEvent(action, "plan:" + plan, round.settings().institutions(), before, after));
    }
}
