package org.dinggang.structures.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.establishment.EffectPreview;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.registry.RosterCases;
import org.dinggang.registry.RosterFacts;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.WhatIf;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.structures.StructureEffects;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionEffect;
import org.dinggang.structures.VersionEffect.ConcernedPlan;
import org.dinggang.structures.store.VersionRow;
import org.springframework.stereotype.Service;

/** Effects on the roster of the ledger and on the rounds in the database. */
@Service
class LedgerStructureEffects implements StructureEffects {

    private final Transactions transactions;
    private final VersionScope scope;
    private final RosterCases roster;
    private final Rounds rounds;
    private final Plans plans;
    private final Clock clock;

    LedgerStructureEffects(
            Transactions transactions,
            VersionScope scope,
            RosterCases roster,
            Rounds rounds,
            Plans plans,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.roster = roster;
        this.rounds = rounds;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public VersionEffect of(Actor actor, long versionId) {
        return transactions.read(actor.institutions(), () -> {
            VersionRow row = scope.version(actor, versionId);
            return effect(actor, row.institutionId(), row.content());
        });
    }

    @Override
    public VersionEffect ofContent(Actor actor, long institutionId, VersionContent content) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
        return transactions.read(actor.institutions(), () -> effect(actor, institutionId, content));
    }

    private VersionEffect effect(Actor actor, long institutionId, VersionContent content) {
        LocalDate day = day(content);
        RosterFacts before = dayBefore(actor, institutionId, day);
        Institution institution = before.institutions().getFirst();
        return new VersionEffect(
                day,
                EffectPreview.of(before.staff(), institution.code(), institution.posts(), content.technical(), day),
                concerned(actor, institutionId, day));
    }

    @Override
    public WhatIfOutcome onPlan(Actor actor, long versionId, long planId, Duration limit, StopSignal stop) {
        WhatIf.OtherPosts question = transactions.read(actor.institutions(), () -> {
            VersionRow row = scope.version(actor, versionId);
            LocalDate day = day(row.content());
            Optional<ConcernedPlan> plan = concerned(actor, row.institutionId(), day).stream()
                    .filter(concerned -> concerned.plan() == planId)
                    .findFirst();
            if (plan.isEmpty()) {
                throw new StructureRefusedException(
                        Code.NOT_FOUND, new Text("该方案不受此岗位设置方案影响", "The plan is not concerned by the structure"));
            }
            Institution institution =
                    dayBefore(actor, row.institutionId(), day).institutions().getFirst();
            return new WhatIf.OtherPosts(
                    institution.code(), row.content().technical(), row.content().reserved(), day);
        });
        return plans.whatIf(actor, planId, question, limit, stop);
    }

    private LocalDate day(VersionContent content) {
        return Objects.requireNonNullElseGet(content.inForceFrom(), () -> LocalDate.now(clock));
    }

    /** The institution with the posts that are in force until the version's are. */
    private RosterFacts dayBefore(Actor actor, long institutionId, LocalDate day) {
        Map<Long, Long> basis = roster.basis(actor, Set.of(institutionId));
        return roster.facts(actor, basis, day.minusDays(1));
    }

    private List<ConcernedPlan> concerned(Actor actor, long institutionId, LocalDate day) {
        actor.require(Permission.VIEW_ROUNDS);
        List<ConcernedPlan> concerned = new ArrayList<>();
        for (RoundSummary round : rounds.list(actor)) {
            boolean takesPart =
                    round.institutions().stream().anyMatch(institution -> institution.id() == institutionId);
            if (takesPart
                    && round.state() == RoundState.STARTED
                    && !round.effectiveDate().isBefore(day)) {
                for (PlanSummary plan : plans.list(actor, round.id())) {
                    concerned.add(
                            new ConcernedPlan(round.id(), round.name(), round.effectiveDate(), plan.id(), plan.name()));
                }
            }
        }
        return concerned;
    }
}
