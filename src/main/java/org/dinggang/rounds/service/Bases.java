package org.dinggang.rounds.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.RosterCases;
import org.dinggang.registry.RosterFacts;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.store.ApplicantRows;
import org.dinggang.rounds.store.BasisRow;
import org.dinggang.rounds.store.RoundRow;
import org.dinggang.rounds.store.RoundRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What plans rest on, kept in memory while somebody works with it: what was true as of a change stays true. At most so many people are
 * kept. To be asked inside a transaction that sees the round.
 */
@Component
public class Bases {

    private static final Duration KEPT_UNUSED = Duration.ofMinutes(30);

    private static final int RULE_SETS_KEPT = 200;

    private final RosterCases roster;
    private final RoundRows rounds;
    private final ApplicantRows applicants;
    private final RuleSets ruleSets;
    private final Cache<Key, PlanBasis> cache;
    private final Cache<RosterKey, RosterFacts> facts;
    private final Cache<Long, RuleSet> frozen =
            Caffeine.newBuilder().maximumSize(RULE_SETS_KEPT).build();

    /** The key of a basis: everything that it is made from. */
    private record Key(
            long round, RoundDraft settings, boolean frozen, long applicantsChange, Map<Long, Long> changes) {}

    /** The key of a roster: the effective date says which posts are in force. */
    private record RosterKey(Map<Long, Long> changes, LocalDate effectiveDate) {}

    Bases(
            RosterCases roster,
            RoundRows rounds,
            ApplicantRows applicants,
            RuleSets ruleSets,
            MeterRegistry meters,
            @Value("${dinggang.rounds.people-in-memory}") long people) {
        this.roster = roster;
        this.rounds = rounds;
        this.applicants = applicants;
        this.ruleSets = ruleSets;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(people)
                .weigher((Key key, PlanBasis basis) ->
                        Math.max(1, basis.data().staff().size()))
                .expireAfterAccess(KEPT_UNUSED)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, cache, "plans");
        Gauge.builder("dinggang.plans.people", cache, Bases::people)
                .description("People of opened plans in memory")
                .register(meters);
        this.facts = Caffeine.newBuilder()
                .maximumWeight(people)
                .weigher((RosterKey key, RosterFacts read) ->
                        Math.max(1, read.staff().size()))
                .expireAfterAccess(KEPT_UNUSED)
                .build();
    }

    private static double people(Cache<Key, PlanBasis> cache) {
        return cache.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** The present state of roster and applicants. */
    public BasisRow now(RoundRow round, Instant at) {
        return BasisRow.now(
                applicants.lastChange(round.id()),
                roster.basis(round.visible(), round.settings().institutions()),
                at);
    }

    /** What rests on that basis. */
    public PlanBasis of(RoundRow round, BasisRow basis) {
        Key key = new Key(
                round.id(),
                round.settings(),
                round.state() != RoundState.DRAFT,
                basis.applicantsChange(),
                basis.changes());
        PlanBasis kept = cache.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        PlanBasis made = make(round, basis);
        cache.put(key, made);
        return made;
    }

    /**
     * Refuses to plan for some of the institutions only that share posts: those who hold them in the others would be unknown, and
     * their posts would seem vacant.
     */
    public void requireAllWhoShare(RoundRow round, BasisRow basis) {
        List<String> shared = facts(round, basis).shared();
        if (!shared.isEmpty()) {
            throw new RoundRefusedException(
                    List.of(
                            new FieldProblem(
                                    "institutions",
                                    new Text(
                                            "统筹或限额“" + String.join("”“", shared)
                                                    + "”还涉及不在本批次的单位，那些单位已占用的岗位无从计算。请把有关单位都列入本批次。",
                                            "Pools or limits (" + String.join(", ", shared)
                                                    + ") also concern institutions outside this round, whose people hold some of the posts. Include all of these institutions in the round."))));
        }
    }

    /** The rule set in force with the round's overrides. */
    public RuleSet ruleSet(RoundRow round) {
        if (round.state() == RoundState.DRAFT) {
            return overridden(ruleSets, round.settings());
        }
        RuleSet kept = frozen.getIfPresent(round.id());
        if (kept != null) {
            return kept;
        }
        RuleSet loaded = overridden(RuleSets.of(rounds.ruleSetTexts(round.id())), round.settings());
        frozen.put(round.id(), loaded);
        return loaded;
    }

    private static RuleSet overridden(RuleSets there, RoundDraft settings) {
        return there.load(settings.ruleSet()).with(settings.parameters(), settings.objective());
    }

    /** Forgets everything, as after a start. */
    public void forget() {
        cache.invalidateAll();
        facts.invalidateAll();
        frozen.invalidateAll();
    }

    private PlanBasis make(RoundRow round, BasisRow basis) {
        RosterFacts facts = facts(round, basis);
        Map<Long, Applicant> said = applicants.asOf(round.id(), basis.applicantsChange());
        List<Staff> staff = facts.staff().stream()
                .map(person -> with(person, said.getOrDefault(facts.personIds().get(person.id()), Applicant.UNSAID)))
                .toList();
        RoundDraft settings = round.settings();
        Round words = new Round(
                settings.name(),
                settings.effectiveDate(),
                settings.tenureCutoff(),
                settings.ruleSet(),
                settings.parameters(),
                settings.objective());
        return new PlanBasis(
                new Case(words, facts.institutions(), facts.pools(), facts.limits(), staff),
                ruleSet(round),
                facts.institutionIds(),
                facts.personIds());
    }

    /** The roster apart from applicants: it stays while those are entered one by one. */
    private RosterFacts facts(RoundRow round, BasisRow basis) {
        LocalDate effectiveDate = round.settings().effectiveDate();
        RosterKey key = new RosterKey(basis.changes(), effectiveDate);
        RosterFacts kept = facts.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        RosterFacts read = roster.facts(round.visible(), basis.changes(), effectiveDate);
        facts.put(key, read);
        return read;
    }

    private static Staff with(Staff person, Applicant applicant) {
        if (applicant == Applicant.UNSAID) {
            return person;
        }
        return person.withApplication(applicant.applied(), applicant.merit(), applicant.priority())
                .withPin(null);
    }
}
