package org.dinggang.rounds.service;

import java.time.Clock;
import org.dinggang.access.Actor;
import org.dinggang.planning.ScoreText;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.RevisionSummary;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.content.Opening;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.store.BasisRow;
import org.dinggang.rounds.store.PlanRow;
import org.dinggang.rounds.store.PlanRows;
import org.dinggang.rounds.store.RevisionRow;
import org.dinggang.rounds.store.RoundRow;
import org.dinggang.rounds.store.RoundRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans as people see them. */
@Component
public class PlanViews {

    private final RoundScope scope;
    private final RoundRows rounds;
    private final PlanRows plans;
    private final RoundViews views;
    private final Bases bases;
    private final Clock clock;

    PlanViews(RoundScope scope, RoundRows rounds, PlanRows plans, RoundViews views, Bases bases, Clock clock) {
        this.scope = scope;
        this.rounds = rounds;
        this.plans = plans;
        this.views = views;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * A plan with what it rests on, as read in one transaction.
     *
     * @param plan the plan
     * @param round its round
     * @param basis what its current revision rests on
     * @param detail the round as people see it, as of that basis
     * @param summary the plan as the list shows it
     * @param undo the revision to which undo goes back; null where there is none
     * @param redo the revision to which redo goes; null where there is none
     */
    public record Loaded(
            PlanRow plan,
            RoundRow round,
            PlanBasis basis,
            RoundDetail detail,
            PlanSummary summary,
            @Nullable RevisionSummary undo,
            @Nullable RevisionSummary redo) {

        /** The plan opened. */
        public OpenPlan open() {
            return Opening.of(basis, plan.revision().content())
                    .with(summary, detail, plan.revision().basis().at(), undo, redo);
        }
    }

    /** A plan for somebody who may see it, with what it rests on. */
    public Loaded load(Actor actor, long planId) {
        PlanRow plan = scope.plan(actor, planId);
        RoundRow round = scope.round(actor, plan.round());
        RevisionRow revision = plan.revision();
        PlanBasis basis = bases.of(round, revision.basis());
        Parameters parameters = basis.ruleSet().parameters();
        Integer follows = revision.follows();
        return new Loaded(
                plan,
                round,
                basis,
                views.detail(actor, round, basis, rounds.planCounts().getOrDefault(round.id(), 0)),
                summary(actor, round, plan, parameters, bases.now(round, clock.instant())),
                follows == null
                        ? null
                        : plans.revision(planId, follows)
                                .map(before -> revision(before, parameters, false))
                                .orElse(null),
                plans.following(planId, revision.number())
                        .map(after -> revision(after, parameters, false))
                        .orElse(null));
    }

    /** A plan in a list. */
    public PlanSummary summary(Actor actor, RoundRow round, PlanRow plan, Parameters parameters, BasisRow now) {
        RevisionRow revision = plan.revision();
        return new PlanSummary(
                plan.id(),
                plan.round(),
                plan.name(),
                plan.author(),
                plan.createdAt(),
                revision.at(),
                revision.number(),
                revision.score(),
                ScoreText.complete(revision.score(), parameters),
                revision.appointed(),
                revision.violations(),
                revision.proven(),
                plan.state(),
                !revision.basis().isSameAs(now),
                scope.mayChange(actor, round, plan));
    }

    /** A revision in a list. */
    public static RevisionSummary revision(RevisionRow revision, Parameters parameters, boolean current) {
        return new RevisionSummary(
                revision.number(),
                revision.follows(),
                revision.kind(),
                revision.staff(),
                revision.author(),
                revision.at(),
                revision.score(),
                ScoreText.complete(revision.score(), parameters),
                current);
    }
}
