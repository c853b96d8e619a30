package org.dinggang.planning.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionLists;
import org.dinggang.planning.Quotas;
import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Option;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;

/** What the exact oracle needs to know of a case, worked out once: who is fixed, and what the fixed do to the quotas. */
final class CaseFacts {

    final Case data;
    final Policy policy;
    final Quotas quotas;
    final CompetitionLists lists;
    final Map<String, Staff> people = new HashMap<>();

    /** By quota: in the set before the round; of those, gone; moved out by pins; moved in by pins. */
    final int[] before;

    final int[] leavers;
    final int[] pinnedOut;
    final int[] pinnedIn;

    CaseFacts(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts) {
        this.data = data;
        this.policy = Policy.of(data, ruleSet);
        this.quotas = Quotas.of(data, ruleSet, addedPosts);
        this.lists = CompetitionLists.of(data, policy, quotas);
        int size = quotas.all().size();
        this.before = new int[size];
        this.leavers = new int[size];
        this.pinnedOut = new int[size];
        this.pinnedIn = new int[size];
        for (Staff person : data.staff()) {
            people.put(person.id(), person);
            count(person);
        }
    }

    private void count(Staff person) {
        PersonState state = policy.stateOf(person);
        Grade to = pinnedTo(person);
        Set<Integer> was = placesNow(person);
        was.forEach(quota -> before[quota]++);
        if (to != null) {
            Set<Integer> will = placesAt(person, to);
            was.stream().filter(quota -> !will.contains(quota)).forEach(quota -> pinnedOut[quota]++);
            will.stream().filter(quota -> !was.contains(quota)).forEach(quota -> pinnedIn[quota]++);
        } else if (state.isLeaving()) {
            was.forEach(quota -> leavers[quota]++);
        }
    }

    /** The grade that a pin moves the person to; null for somebody free or pinned to stay. */
    Grade pinnedTo(Staff person) {
        Grade to = person.pin() == null ? null : person.pin().to();
        return to == null || to.equals(policy.stateOf(person).current()) ? null : to;
    }

    /** Whether there is something to decide for the person. */
    boolean isFree(Staff person) {
        return person.pin() == null && !policy.optionsOf(person).isEmpty();
    }

    /** Number of the grade that the person has now, one below the lowest for none. */
    int currentNumber(Staff person) {
        Grade current = policy.stateOf(person).current();
        return current == null ? Grade.LOWEST + 1 : current.number();
    }

    /** Quotas in which the person counts now. */
    Set<Integer> placesNow(Staff person) {
        PersonState state = policy.stateOf(person);
        Grade current = state.current();
        return current == null || state.isQuotaExempt()
                ? Set.of()
                : new HashSet<>(quotas.indexesCovering(person, current));
    }

    /** Quotas in which the person would count at the grade. */
    Set<Integer> placesAt(Staff person, Grade grade) {
        return policy.isQuotaExempt(person, grade) ? Set.of() : new HashSet<>(quotas.indexesCovering(person, grade));
    }

    List<Option> options(Staff person) {
        return new ArrayList<>(policy.optionsOf(person));
    }

    Parameters parameters() {
        return policy.ruleSet().parameters();
    }

    boolean isSameRound() {
        return parameters().chainVacancies() == ChainVacancies.SAME_ROUND;
    }

    /** The digestion that applies to the quota, worked out from how far it is over; null for none. */
    Digest.Band digestOf(int quota) {
        Digest digest = parameters().overQuotaDigest();
        int max = quotas.all().get(quota).max();
        if (digest == null || before[quota] <= max) {
            return null;
        }
        for (Digest.Band band : digest.bands()) {
            if (band.upTo() == null || before[quota] * 100 <= max * (100 + band.upTo())) {
                return band;
            }
        }
        return null;
    }
}
