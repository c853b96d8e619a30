package org.dinggang.structures.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.database.Transactions;
import org.dinggang.establishment.Recommendation;
import org.dinggang.registry.RosterCases;
import org.dinggang.registry.RosterFacts;
import org.dinggang.structures.RankRecommendations;
import org.dinggang.structures.RecommendationNumbers;
import org.springframework.stereotype.Service;

/** Recommendation numbers from the rosters of the ledger. */
@Service
class LedgerRecommendationNumbers implements RecommendationNumbers {

    private final Transactions transactions;
    private final RosterCases roster;
    private final Clock clock;

    LedgerRecommendationNumbers(Transactions transactions, RosterCases roster, Clock clock) {
        this.transactions = transactions;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public List<RankRecommendations> of(Actor actor, Collection<Long> institutionIds) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(actor.institutions(), () -> {
            RosterFacts facts = roster.facts(actor, roster.basis(actor, institutionIds), today);
            return facts.institutions().stream()
                    .map(institution -> new RankRecommendations(
                            Objects.requireNonNull(facts.institutionIds().get(institution.code())),
                            institution.code(),
                            institution.name(),
                            Recommendation.of(facts.staff(), institution.code(), institution.posts(), today)))
                    .toList();
        });
    }
}
