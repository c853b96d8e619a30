package org.dinggang.structures.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.dinggang.registry.RosterFacts;

/**
 * Who holds posts of a pool's grades and who waits for one, by institution, as of a day. Somebody waits for the posts under a key where
 * the rules leave open a grade under it that is better than anything he or she holds there, the numbers of posts apart; for the highest such
 * grade only, so that nobody is counted twice. Rules about institutions (a structure not adjusted, a transfer pending) bar appointments,
 * they make nobody less qualified, so they do not count here. Waiting begins when title and qualifying time are there.
 */
public final class PoolNeeds {

    private final Policy policy;
    private final RuleSet ruleSet;
    private final LocalDate day;
    private final Set<GradeRange> keys;
    private final Map<String, Map<GradeRange, Count>> counts = new HashMap<>();

    private PoolNeeds(RosterFacts facts, RuleSet ruleSet, LocalDate day, Posts pool) {
        Round round = new Round("", day, null, ruleSet.name(), new TreeMap<>(), null);
        this.policy =
                Policy.of(new Case(round, facts.institutions(), facts.pools(), facts.limits(), facts.staff()), ruleSet);
        this.ruleSet = ruleSet;
        this.day = day;
        this.keys = pool.numbers().keySet();
    }

    /**
     * People of an institution under a key.
     *
     * @param holders people who hold such a post inside the quotas
     * @param waiting qualified people who wait for one
     * @param waitingDays days that they have waited, all together
     */
    public record Count(int holders, int waiting, long waitingDays) {

        /** Nobody. */
        public static final Count NOBODY = new Count(0, 0, 0);

        private Count plus(Count other) {
            return new Count(holders + other.holders, waiting + other.waiting, waitingDays + other.waitingDays);
        }
    }

    /** The counts by code of the institution and key of the pool's posts; what is not there counts nobody. */
    public static Map<String, Map<GradeRange, Count>> count(
            RosterFacts facts, RuleSet ruleSet, LocalDate day, Posts pool) {
        PoolNeeds needs = new PoolNeeds(facts, ruleSet, day, pool);
        facts.staff().forEach(needs::add);
        return needs.counts;
    }

    private void add(Staff person) {
        PersonState state = policy.stateOf(person);
        if (state.isLeaving()) {
            return;
        }
        Grade current = state.current();
        Optional<GradeRange> held = current == null || state.isQuotaExempt() ? Optional.empty() : key(current);
        held.ifPresent(key -> add(person, key, new Count(1, 0, 0)));
        policy.nextGrades(person).stream()
                .filter(grade -> current == null || grade.isAbove(current))
                .filter(grade -> isQualified(person, grade))
                .findFirst()
                .ifPresent(grade -> key(grade)
                        .filter(key -> !held.equals(Optional.of(key)))
                        .ifPresent(key -> add(person, key, new Count(0, 1, waited(person, state, grade)))));
    }

    private boolean isQualified(Staff person, Grade grade) {
        return key(grade).isPresent()
                && !policy.isQuotaExempt(person, grade)
                && policy.obstaclesTo(person, grade).stream()
                        .allMatch(obstacle -> obstacle.rule().isAboutInstitution());
    }

    private Optional<GradeRange> key(Grade grade) {
        return keys.stream()
                .filter(key -> key.contains(grade))
                .min(Comparator.comparing(key -> key.grades().size()));
    }

    private void add(Staff person, GradeRange key, Count count) {
        counts.computeIfAbsent(person.institution(), code -> new HashMap<>()).merge(key, count, Count::plus);
    }

    /** The days since title and qualifying time have been there. */
    private long waited(Staff person, PersonState state, Grade grade) {
        Rank needed = grade.rank();
        LocalDate since = person.titles().stream()
                .filter(title -> !needed.isAbove(title.rank()))
                .map(Title::obtainedOn)
                .filter(Objects::nonNull)
                .filter(obtained -> !obtained.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(day);
        Grade current = state.current();
        if (current != null && current.rank() == needed) {
            int years = ruleSet.parameters().tenureYears().to(grade);
            LocalDate served = state.servedFrom(current, years).orElse(day);
            since = served.isAfter(since) ? served : since;
        }
        return Math.max(0, ChronoUnit.DAYS.between(since, day));
    }
}
