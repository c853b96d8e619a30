package org.dinggang.rounds.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Quota;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.RuleSet;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a plan rests on: the case as of a basis, without pins, ready to judge plans. Costly to make, used by many plans and edits at
 * once, never changes.
 */
public final class PlanBasis {

    private final Case data;
    private final RuleSet ruleSet;
    private final Map<String, Long> institutionIds;
    private final Map<String, Long> personIds;
    private final Map<String, Staff> staff = new HashMap<>();
    private @Nullable Checker checker;

    /**
     * A basis.
     *
     * @param data the case with the round's applicants, without pins
     * @param ruleSet the round's rule set with its overrides
     * @param institutionIds keys of the institutions by code
     * @param personIds keys of the people by identifier
     */
    public PlanBasis(Case data, RuleSet ruleSet, Map<String, Long> institutionIds, Map<String, Long> personIds) {
        this.data = data;
        this.ruleSet = ruleSet;
        this.institutionIds = Map.copyOf(institutionIds);
        this.personIds = Map.copyOf(personIds);
        data.staff().forEach(person -> staff.put(person.id(), person));
    }

    /** The case, without pins. */
    public Case data() {
        return data;
    }

    /** The rule set in force. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The quota of that name; empty where there is none. */
    public Optional<Quota> quota(String name) {
        return checker().quotas().all().stream()
                .filter(quota -> quota.name().equals(name))
                .findFirst();
    }

    /** Judges plans of the case; pins are nothing to it. */
    public synchronized Checker checker() {
        if (checker == null) {
            checker = Checker.of(data, ruleSet);
        }
        return checker;
    }

    /** Keys of the institutions by code. */
    public Map<String, Long> institutionIds() {
        return institutionIds;
    }

    /** Keys of the people by identifier. */
    public Map<String, Long> personIds() {
        return personIds;
    }

    /** Judges a plan. */
    public Evaluation check(Plan plan) {
        return checker().check(plan);
    }

    /** The person, if the case has such a one. */
    public Optional<Staff> find(String id) {
        return Optional.ofNullable(staff.get(id));
    }

    /**
     * The person.
     *
     * @throws RoundRefusedException where the case has no such one
     */
    public Staff staff(String id) {
        return find(id).orElseThrow(() -> new RoundRefusedException(
                Code.NOT_FOUND,
                new Text(
                        "本方案的人员中没有编号 " + id + "；若刚加入花名册，请先更新方案",
                        "The plan has nobody with the identifier " + id
                                + "; somebody new in the roster comes in when the plan is brought up to date")));
    }

    /** The person's state on the effective date. */
    public PersonState stateOf(Staff person) {
        return checker().policy().stateOf(person);
    }

    /** Current grade of the person. */
    public @Nullable Grade currentOf(Staff person) {
        return stateOf(person).current();
    }

    /** The case with these pins. */
    public Case with(Map<String, Pin> pins) {
        if (pins.isEmpty()) {
            return data;
        }
        List<Staff> pinned = data.staff().stream()
                .map(person -> {
                    Pin pin = pins.get(person.id());
                    return pin == null ? person : person.withPin(pin);
                })
                .toList();
        return new Case(data.round(), data.institutions(), data.pools(), data.limits(), pinned);
    }
}
