package org.dinggang.structures.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.access.Actor;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Pool;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.LedgerPool;
import org.dinggang.registry.PooledNumbers;
import org.dinggang.registry.RosterCases;
import org.dinggang.registry.RosterFacts;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.AllocationTerms.Bound;
import org.dinggang.structures.content.PoolNeeds;
import org.dinggang.structures.content.PoolNeeds.Count;
import org.springframework.stereotype.Component;

/** Makes of a pool, the rosters of its members and the terms what is to be allocated. To be asked inside a transaction. */
@Component
public class PoolRequests {

    private final RosterCases roster;
    private final RuleSets ruleSets;

    PoolRequests(RosterCases roster, RuleSets ruleSets) {
        this.roster = roster;
        this.ruleSets = ruleSets;
    }

    /** What is to be allocated, people counted as of the day of the terms, with the posts in force then. */
    AllocationRequest of(Actor actor, LedgerPool ledgerPool, AllocationTerms terms) {
        RosterFacts facts =
                roster.facts(actor, roster.basis(actor, ledgerPool.members().values()), terms.asOf());
        Pool pool = ledgerPool.pool();
        Map<String, Map<GradeRange, Count>> counts =
                PoolNeeds.count(facts, ruleSets.load(terms.ruleSet()), terms.asOf(), pool.posts());
        List<Member> members = new ArrayList<>();
        for (Institution institution : facts.institutions()) {
            SortedMap<GradeRange, Need> needs = new TreeMap<>();
            for (GradeRange key : pool.posts().numbers().keySet()) {
                Count count = counts.getOrDefault(institution.code(), Collections.emptyMap())
                        .getOrDefault(key, Count.NOBODY);
                Bound bound = terms.bound(institution.code(), key);
                needs.put(
                        key,
                        new Need(
                                count.holders(),
                                count.waiting(),
                                count.waitingDays(),
                                PooledNumbers.number(institution.posts(), key),
                                bound.cap(),
                                bound.pin()));
            }
            members.add(new Member(
                    institution.code(), institution.name(), terms.caps().get(institution.code()), needs));
        }
        return new AllocationRequest(pool.name(), pool.posts(), terms.measure(), members);
    }
}
