package org.dinggang.rounds.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Explanations;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Pin;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Quota;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.WhatIf;
import org.dinggang.rounds.WhatIfOutcome;

/** Answers questions about a plan by planning anew, the case changed or not. */
public final class Questions {

    private static final int THREADS = 1;

    private final PlanBasis basis;
    private final Duration limit;
    private final StopSignal stop;
    private final Turnstile turnstile;

    /**
     * Questions on a basis.
     *
     * @param limit longest time for each plan
     * @param stop signal to end with the best so far
     * @param turnstile lets questions and runs take turns
     */
    public Questions(PlanBasis basis, Duration limit, StopSignal stop, Turnstile turnstile) {
        this.basis = basis;
        this.limit = limit;
        this.stop = stop;
        this.turnstile = turnstile;
    }

    /** The best plan with these pins, going on from what is there. */
    public PlannedCase best(SortedMap<String, Pin> pins, Plan start) {
        return plan(basis.with(pins), Map.of(), start);
    }

    /** The decision about a person with these pins, proven as far as it can be; empty where there is nobody of that identifier. */
    public Optional<Decision> prove(PlanContent content, String staff) {
        Case data = basis.with(content.pins());
        Explanations explanations = Explanations.of(data, basis.checker(), basis.check(content.plan()));
        try (Turnstile.Turn turn = turnstile.enter()) {
            return explanations.prove(staff, request(data, Map.of()).at(turn));
        }
    }

    /** What would be if something were different. */
    public WhatIfOutcome whatIf(PlanContent content, WhatIf question) {
        Case data = basis.with(content.pins());
        Map<String, Integer> addedPosts = addedPosts(question);
        Case changed = changed(data, question);
        PlannedCase now = plan(data, Map.of(), content.plan());
        PlannedCase then = plan(changed, addedPosts, Plan.EMPTY);
        Evaluation present = basis.check(content.plan());
        boolean fromThisPlan = present.score().equals(now.score());
        Evaluation one = fromThisPlan ? present : basis.check(now.plan());
        Evaluation other = Checker.of(changed, basis.ruleSet(), addedPosts).check(then.plan());
        PlanBasis changedBasis = new PlanBasis(changed, basis.ruleSet(), basis.institutionIds(), basis.personIds());
        return new WhatIfOutcome(
                question,
                Differences.between(basis, one, changedBasis, other),
                fromThisPlan,
                now.proven() && then.proven());
    }

    private PlannedCase plan(Case data, Map<String, Integer> addedPosts, Plan start) {
        try (Turnstile.Turn turn = turnstile.enter()) {
            return new Planner()
                    .plan(request(data, addedPosts).startingFrom(start).at(turn), PlanningListener.NONE);
        }
    }

    private PlanningRequest request(Case data, Map<String, Integer> addedPosts) {
        return new PlanningRequest(data, basis.ruleSet(), limit, 0, THREADS, addedPosts, stop);
    }

    private Map<String, Integer> addedPosts(WhatIf question) {
        if (!(question instanceof WhatIf.MorePosts more)) {
            return Map.of();
        }
        Map<String, Integer> added = new HashMap<>();
        for (String name : more.quotas()) {
            Quota quota = basis.quota(name)
                    .orElseThrow(() -> new RoundRefusedException(
                            Code.NOT_FOUND, new Text("没有名为“" + name + "”的岗位额度", "There is no quota " + name)));
            if (quota.max() + more.posts() < 0) {
                throw new RoundRefusedException(
                        Code.INVALID,
                        new Text(
                                name + "只有" + quota.max() + "个岗位，不能再减少" + -more.posts() + "个",
                                name + " has " + quota.max() + " posts only, " + -more.posts()
                                        + " cannot be taken away"));
            }
            added.put(name, more.posts());
        }
        return added;
    }

    private Case changed(Case data, WhatIf question) {
        return switch (question) {
            case WhatIf.MorePosts posts -> data;
            case WhatIf.Leaves leaves ->
                changed(
                        data,
                        leaves.staff(),
                        person -> person.withLeavesOn(data.round().effectiveDate())
                                .withPin(null));
            case WhatIf.Applies applies ->
                changed(data, applies.staff(), person -> person.withApplied(applies.applied()));
            case WhatIf.TitleObtained title ->
                changed(
                        data,
                        title.staff(),
                        person -> holding(person, title, data.round().effectiveDate()));
            case WhatIf.OtherPosts other ->
                new Case(
                        data.round(),
                        data.institutions().stream()
                                .map(institution -> institution.code().equals(other.institution())
                                        ? with(institution, other)
                                        : institution)
                                .toList(),
                        data.pools(),
                        data.limits(),
                        data.staff());
            case WhatIf.CutoffMoved moved ->
                new Case(
                        measuredOn(data.round(), moved.cutoff()),
                        data.institutions(),
                        data.pools(),
                        data.limits(),
                        data.staff());
        };
    }

    private Case changed(Case data, String id, UnaryOperator<Staff> change) {
        basis.staff(id);
        List<Staff> staff = data.staff().stream()
                .map(person -> person.id().equals(id) ? change.apply(person) : person)
                .toList();
        return new Case(data.round(), data.institutions(), data.pools(), data.limits(), staff);
    }

    private static Institution with(Institution institution, WhatIf.OtherPosts other) {
        Establishment establishment = institution.establishment();
        return new Institution(
                institution.code(),
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                new Establishment(
                        establishment.authorized(),
                        establishment.changedOn(),
                        other.adjustedOn(),
                        establishment.transferPending()),
                other.posts(),
                other.reserved(),
                institution.waivers());
    }

    private static Round measuredOn(Round round, LocalDate cutoff) {
        return new Round(
                round.name(), round.effectiveDate(), cutoff, round.ruleSet(), round.parameters(), round.objective());
    }

    private static Staff holding(Staff person, WhatIf.TitleObtained title, LocalDate day) {
        List<Title> titles = new ArrayList<>(person.titles());
        titles.add(new Title(title.rank(), day));
        return person.withTitles(titles);
    }
}
