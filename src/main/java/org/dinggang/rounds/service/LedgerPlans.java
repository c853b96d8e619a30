package org.dinggang.rounds.service;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.dinggang.access.Actor;
import org.dinggang.database.Transactions;
import org.dinggang.explanation.Decision;
import org.dinggang.model.Pin;
import org.dinggang.model.Text;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.EditPreview;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.Replanned;
import org.dinggang.rounds.RevisionKind;
import org.dinggang.rounds.RevisionSummary;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.Staleness;
import org.dinggang.rounds.WhatIf;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.rounds.content.Differences;
import org.dinggang.rounds.content.Edits;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.content.PlanContent;
import org.dinggang.rounds.content.Questions;
import org.dinggang.rounds.content.StaleFacts;
import org.dinggang.rounds.content.Turnstile;
import org.dinggang.rounds.service.PlanViews.Loaded;
import org.dinggang.rounds.store.BasisRow;
import org.dinggang.rounds.store.PlanRow;
import org.dinggang.rounds.store.PlanRows;
import org.dinggang.rounds.store.PlanRows.NewRevision;
import org.dinggang.rounds.store.RevisionRow;
import org.dinggang.rounds.store.RoundRow;
import org.springframework.stereotype.Service;

/** Plans in the database. What takes long is computed outside transactions. */
@Service
class LedgerPlans implements Plans {

    private final Transactions transactions;
    private final RoundScope scope;
    private final PlanRows plans;
    private final PlanViews views;
    private final PlanChanges changes;
    private final Bases bases;
    private final Turnstile turnstile;
    private final PlanMeters meters;
    private final Clock clock;

    LedgerPlans(
            Transactions transactions,
            RoundScope scope,
            PlanRows plans,
            PlanViews views,
            PlanChanges changes,
            Bases bases,
            Turnstile turnstile,
            PlanMeters meters,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.plans = plans;
        this.views = views;
        this.changes = changes;
        this.bases = bases;
        this.turnstile = turnstile;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public List<PlanSummary> list(Actor actor, long roundId) {
        return transactions.read(actor.institutions(), () -> {
            RoundRow round = scope.round(actor, roundId);
            List<PlanRow> found = plans.list(roundId);
            if (found.isEmpty()) {
                return List.of();
            }
            Parameters parameters = bases.ruleSet(round).parameters();
            BasisRow now = bases.now(round, clock.instant());
            return found.stream()
                    .map(plan -> views.summary(actor, round, plan, parameters, now))
                    .toList();
        });
    }

    @Override
    public PlanSummary summary(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> {
            PlanRow plan = scope.plan(actor, planId);
            RoundRow round = scope.round(actor, plan.round());
            return views.summary(
                    actor, round, plan, bases.ruleSet(round).parameters(), bases.now(round, clock.instant()));
        });
    }

    @Override
    public long create(Actor actor, long roundId, String name) {
        return changes.create(actor, roundId, name);
    }

    @Override
    public long copy(Actor actor, long planId, String name) {
        return changes.copy(actor, planId, name);
    }

    @Override
    public void rename(Actor actor, long planId, String name) {
        changes.rename(actor, planId, name);
    }

    @Override
    public void delete(Actor actor, long planId) {
        changes.archive(actor, planId);
    }

    @Override
    public OpenPlan open(Actor actor, long planId) {
        return meters.open(() -> load(actor, planId).open());
    }

    @Override
    public List<RevisionSummary> history(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> {
            PlanRow plan = scope.plan(actor, planId);
            Parameters parameters =
                    bases.ruleSet(scope.round(actor, plan.round())).parameters();
            int current = plan.revision().number();
            return plans.revisions(planId).stream()
                    .map(revision -> PlanViews.revision(revision, parameters, revision.number() == current))
                    .toList();
        });
    }

    @Override
    public OpenPlan edit(Actor actor, long planId, int revision, PlanEdit edit) {
        return meters.edit(() -> edited(actor, planId, revision, edit));
    }

    private OpenPlan edited(Actor actor, long planId, int revision, PlanEdit edit) {
        Loaded loaded = load(actor, planId);
        PlanContent after = after(actor, loaded, edit);
        if (!after.equals(loaded.plan().revision().content())) {
            NewRevision made = new NewRevision(
                    Edits.kind(edit),
                    Edits.staff(edit),
                    loaded.plan().revision().basis(),
                    after,
                    loaded.basis().check(after.plan()),
                    false);
            changes.add(actor, planId, revision, made);
        }
        return open(actor, planId);
    }

    @Override
    public EditPreview preview(Actor actor, long planId, PlanEdit edit) {
        Loaded loaded = load(actor, planId);
        PlanBasis basis = loaded.basis();
        RevisionRow revision = loaded.plan().revision();
        PlanDifference difference = Differences.between(
                basis,
                basis.check(revision.content().plan()),
                basis.check(after(actor, loaded, edit).plan()));
        return new EditPreview(planId, revision.number(), edit, difference);
    }

    @Override
    public Replanned previewDisplaced(Actor actor, long planId, PlanEdit edit, Duration limit, StopSignal stop) {
        Loaded loaded = load(actor, planId);
        PlanBasis basis = loaded.basis();
        RevisionRow revision = loaded.plan().revision();
        PlanContent after = after(actor, loaded, edit);
        SortedMap<String, Pin> pins = Edits.pinsKeeping(after, edit);
        PlannedCase planned = new Questions(basis, limit, stop, turnstile).best(pins, after.plan());
        Evaluation evaluation = basis.check(planned.plan());
        PlanDifference difference =
                Differences.between(basis, basis.check(revision.content().plan()), evaluation);
        return new Replanned(
                planId, revision.number(), planned.plan(), pins, difference, planned.proven(), planned.stopped());
    }

    @Override
    public OpenPlan accept(Actor actor, Replanned replanned) {
        Loaded loaded = load(actor, replanned.plan());
        PlanContent wanted = new PlanContent(replanned.appointments(), replanned.pins());
        PlanContent content = wanted.on(loaded.basis());
        NewRevision made = new NewRevision(
                RevisionKind.REPLANNED,
                null,
                loaded.plan().revision().basis(),
                content,
                loaded.basis().check(content.plan()),
                replanned.proven() && content.equals(wanted));
        changes.add(actor, replanned.plan(), replanned.revision(), made);
        return open(actor, replanned.plan());
    }

    @Override
    public OpenPlan undo(Actor actor, long planId, int revision) {
        changes.undo(actor, planId, revision);
        return open(actor, planId);
    }

    @Override
    public OpenPlan redo(Actor actor, long planId, int revision) {
        changes.redo(actor, planId, revision);
        return open(actor, planId);
    }

    @Override
    public PlanDifference compare(Actor actor, long planA, long planB) {
        Loaded one = load(actor, planA);
        Loaded other = load(actor, planB);
        if (one.plan().round() != other.plan().round()) {
            throw otherRound();
        }
        return Differences.between(
                one.basis(),
                one.basis().check(one.plan().revision().content().plan()),
                other.basis(),
                other.basis().check(other.plan().revision().content().plan()));
    }

    @Override
    public Staleness staleness(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> {
            PlanRow plan = scope.plan(actor, planId);
            RoundRow round = scope.round(actor, plan.round());
            BasisRow before = plan.revision().basis();
            BasisRow now = bases.now(round, clock.instant());
            return before.isSameAs(now)
                    ? new Staleness(before.at(), List.of(), List.of())
                    : StaleFacts.between(bases.of(round, before), bases.of(round, now), before.at());
        });
    }

    @Override
    public OpenPlan refresh(Actor actor, long planId, int revision) {
        NewRevision made = transactions.read(actor.institutions(), () -> {
            PlanRow plan = scope.ownPlan(actor, planId);
            RoundRow round = scope.round(actor, plan.round());
            BasisRow now = bases.now(round, clock.instant());
            if (plan.revision().basis().isSameAs(now)) {
                throw new RoundRefusedException(
                        Code.NOTHING_TO_DO, new Text("方案已是最新", "The plan is up to date already"));
            }
            PlanBasis basis = bases.of(round, now);
            PlanContent content = plan.revision().content().on(basis);
            return new NewRevision(RevisionKind.REFRESHED, null, now, content, basis.check(content.plan()), false);
        });
        changes.add(actor, planId, revision, made);
        return open(actor, planId);
    }

    @Override
    public WhatIfOutcome whatIf(Actor actor, long planId, WhatIf question, Duration limit, StopSignal stop) {
        Loaded loaded = load(actor, planId);
        return new Questions(loaded.basis(), limit, stop, turnstile)
                .whatIf(loaded.plan().revision().content(), question);
    }

    @Override
    public Decision prove(Actor actor, long planId, String staff, Duration limit, StopSignal stop) {
        Loaded loaded = load(actor, planId);
        PlanBasis basis = loaded.basis();
        PlanContent content = loaded.plan().revision().content();
        basis.staff(staff);
        return new Questions(basis, limit, stop, turnstile)
                .prove(content, staff)
                .orElseThrow();
    }

    private Loaded load(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> views.load(actor, planId));
    }

    private PlanContent after(Actor actor, Loaded loaded, PlanEdit edit) {
        return Edits.apply(
                loaded.plan().revision().content(), edit, loaded.basis(), other -> appointments(actor, loaded, other));
    }

    private Plan appointments(Actor actor, Loaded loaded, long planId) {
        PlanRow other = transactions.read(actor.institutions(), () -> scope.plan(actor, planId));
        if (other.round() != loaded.plan().round()) {
            throw otherRound();
        }
        return other.revision().content().plan();
    }

    private static RoundRefusedException otherRound() {
        return new RoundRefusedException(
                Code.INVALID, new Text("两个方案不属于同一批次", "The two plans belong to different rounds"));
    }
}
