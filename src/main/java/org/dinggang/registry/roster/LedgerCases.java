package org.dinggang.registry.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.registry.RosterCases;
import org.dinggang.registry.RosterFacts;
import org.dinggang.registry.ledger.FactReader;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StructureReader;
import org.springframework.stereotype.Service;

/** Makes cases of what the ledger has. */
@Service
class LedgerCases implements RosterCases {
    private final Transactions transactions;
    private final FactReader facts;
    private final StructureReader structures;

    LedgerCases(Transactions transactions, FactReader facts, StructureReader structures) {
        this.transactions = transactions;
        this.facts = facts;
        this.structures = structures;
    }

    @Override
    public Map<Long, Long> basis(Actor actor, Collection<Long> institutionIds) {
        check(actor, institutionIds);
        return basis(actor.institutions(), institutionIds);
    }

    @Override
    public Map<Long, Long> basis(VisibleInstitutions visible, Collection<Long> institutionIds) {
        return transactions.read(visible, () -> structures.lastChanges(institutionIds));
    }

    @Override
    public RosterFacts facts(Actor actor, Map<Long, Long> basis, LocalDate day) {
        check(actor, basis.keySet());
        return facts(actor.institutions(), basis, day);
    }

    @Override
    public RosterFacts facts(VisibleInstitutions visible, Map<Long, Long> basis, LocalDate day) {
        return transactions.read(visible, () -> read(basis, day));
    }

    private static void check(Actor actor, Collection<Long> institutionIds) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitutions(institutionIds);
    }

    private RosterFacts read(Map<Long, Long> basis, LocalDate day) {
        List<InstitutionState> institutions = structures.asOf(basis, day);
        Map<Long, String> codes = new LinkedHashMap<>();
        institutions.forEach(state -> codes.put(state.id(), state.institution().code()));
        List<Share<Pool>> pools = distinct(structures.pools(basis), Pool::name, LedgerCases::renamed);
        List<Share<Limit>> limits = distinct(structures.limits(basis), Limit::name, LedgerCases::renamed);
        Map<String, Long> personIds = new HashMap<>();
        List<Staff> staff = facts.asOf(basis).values().stream()
                .sorted(Comparator.comparing(PersonFacts::code))
                .map(person -> {
                    personIds.put(person.code(), person.personId());
                    return person.staff(Objects.requireNonNull(
                            codes.get(person.detail().orElseThrow().institutionId())));
                })
                .toList();
        Set<String> ours = Set.copyOf(codes.values());
        SortedSet<String> shared = new TreeSet<>();
        pools.stream()
                .filter(pool -> !codes.keySet().containsAll(pool.institutionIds()))
                .forEach(pool -> shared.add(pool.value().name()));
        limits.stream()
                .filter(limit -> !codes.keySet().containsAll(limit.institutionIds()))
                .forEach(limit -> shared.add(limit.value().name()));
        return new RosterFacts(
                institutions.stream().map(InstitutionState::institution).toList(),
                pools.stream().map(pool -> among(pool.value(), ours)).toList(),
                limits.stream().map(limit -> among(limit.value(), ours)).toList(),
                staff,
                List.copyOf(shared),
                codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)),
                personIds);
    }

    /**
     * One state of each. Where institutions are looked at as of changes of different times, two states of one pool may show: the newer
     * one counts. Different ones of the same name are told apart by their keys, as a case needs it.
     */
    private static <T> List<Share<T>> distinct(
            List<Share<T>> shares, Function<T, String> name, BiFunction<T, String, T> renamed) {
        Map<List<Object>, Share<T>> newest = new LinkedHashMap<>();
        shares.forEach(share -> newest.put(List.of(name.apply(share.value()), share.institutionIds()), share));
        Map<String, Long> times = newest.values().stream()
                .collect(Collectors.groupingBy(share -> name.apply(share.value()), Collectors.counting()));
        return newest.values().stream()
                .map(share -> {
                    String words = name.apply(share.value());
                    return times.getOrDefault(words, 1L) == 1
                            ? share
                            : new Share<>(
                                    share.id(),
                                    share.institutionIds(),
                                    renamed.apply(share.value(), words + "（" + share.id() + "）"));
                })
                .toList();
    }

    private static Pool among(Pool pool, Set<String> codes) {
        return new Pool(pool.name(), only(pool.institutions(), codes), pool.posts(), pool.competition());
    }

    private static Limit among(Limit limit, Set<String> codes) {
        return new Limit(
                limit.name(),
                only(limit.institutions(), codes),
                limit.sections(),
                limit.series(),
                limit.grades(),
                limit.max());
    }

    private static Pool renamed(Pool pool, String name) {
        return new Pool(name, pool.institutions(), pool.posts(), pool.competition());
    }

    private static Limit renamed(Limit limit, String name) {
        return new Limit(name, limit.institutions(), limit.sections(), limit.series(), limit.grades(), limit.max());
    }

    private static List<String> only(List<String> institutions, Set<String> codes) {
        return institutions.stream().filter(codes::contains).toList();
    }
}
