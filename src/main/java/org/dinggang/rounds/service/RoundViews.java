package org.dinggang.rounds.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.model.Case;
import org.dinggang.model.Staff;
import org.dinggang.policy.RuleSet;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.RoundInstitution;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.store.RoundRow;
import org.springframework.stereotype.Component;

/** Rounds as people see them. */
@Component
public class RoundViews {

    private final RoundScope scope;

    RoundViews(RoundScope scope) {
        this.scope = scope;
    }

    /** A round in a list. */
    public RoundSummary summary(
            Actor actor, RoundRow round, RuleSet ruleSet, List<RoundInstitution> institutions, int plans) {
        return new RoundSummary(
                round.id(),
                round.settings().name(),
                round.settings().effectiveDate(),
                ruleSet.name(),
                ruleSet.title(),
                round.state(),
                institutions,
                plans,
                round.author(),
                scope.mayManage(actor, round));
    }

    /** A round with its settings. */
    public RoundDetail detail(Actor actor, RoundRow round, PlanBasis basis, int plans) {
        Case data = basis.data();
        List<RoundInstitution> institutions = new ArrayList<>();
        data.institutions().forEach(institution -> {
            Long id = basis.institutionIds().get(institution.code());
            if (id != null) {
                institutions.add(new RoundInstitution(id, institution.code(), institution.name()));
            }
        });
        institutions.sort(Comparator.comparing(RoundInstitution::code));
        return new RoundDetail(
                summary(actor, round, basis.ruleSet(), institutions, plans),
                round.settings(),
                basis.ruleSet(),
                round.createdAt(),
                round.startedAt(),
                round.closedAt(),
                data.staff().size(),
                (int) data.staff().stream().filter(Staff::applied).count(),
                (int) data.staff().stream()
                        .filter(person -> person.applied() && person.merit() != null)
                        .count());
    }
}
