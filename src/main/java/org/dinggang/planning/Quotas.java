package org.dinggang.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Staff;
import org.dinggang.policy.DownwardUse;
import org.dinggang.policy.RuleSet;

/** All quotas of a case: everything that limits numbers, in one form. */
public final class Quotas {

    private final List<Quota> all;
    private final Map<String, Map<Grade, List<Integer>>> byPlace = new HashMap<>();

    private Quotas(List<Quota> all) {
        this.all = List.copyOf(all);
        for (int index = 0; index < all.size(); index++) {
            Quota quota = all.get(index);
            for (String institution : quota.institutions()) {
                Map<Grade, List<Integer>> byGrade = byPlace.computeIfAbsent(institution, code -> new HashMap<>());
                for (Grade grade : quota.grades()) {
                    byGrade.computeIfAbsent(grade, key -> new ArrayList<>()).add(index);
                }
            }
        }
    }

    /** The quotas of a case under its rule set. */
    public static Quotas of(Case data, RuleSet ruleSet) {
        return of(data, ruleSet, Map.of());
    }

    /**
     * The quotas of a case with posts added to some of them.
     *
     * @param addedPosts posts to add, by name of the quota
     */
    public static Quotas of(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts) {
        DownwardUse downwardUse = ruleSet.parameters().downwardUse();
        List<Quota> quotas = new ArrayList<>();
        Map<String, List<Pool>> poolsOf = new HashMap<>();
        for (Pool pool : data.pools()) {
            pool.institutions()
                    .forEach(code -> poolsOf.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(pool));
        }
        for (Institution institution : data.institutions()) {
            List<String> code = List.of(institution.code());
            quotas.addAll(ofPosts(
                    institution.code(),
                    Quota.Origin.POSTS,
                    code,
                    institution.posts(),
                    institution.reserved(),
                    downwardUse));
            for (Grade grade : Grade.all()) {
                if (!institution.posts().covers(grade)
                        && poolsOf.getOrDefault(institution.code(), List.of()).stream()
                                .noneMatch(pool -> pool.posts().covers(grade))) {
                    quotas.add(new Quota(
                            institution.code() + "/" + grade,
                            Quota.Origin.UNCOVERED,
                            code,
                            new TreeSet<>(Set.of(grade)),
                            Set.of(),
                            Set.of(),
                            0));
                }
            }
        }
        for (Pool pool : data.pools()) {
            quotas.addAll(ofPosts(
                    pool.name(), Quota.Origin.POOL, pool.institutions(), pool.posts(), Posts.NONE, downwardUse));
        }
        for (Limit limit : data.limits()) {
            quotas.add(new Quota(
                    limit.name(),
                    Quota.Origin.LIMIT,
                    limit.institutions(),
                    limit.grades(),
                    new HashSet<>(limit.sections()),
                    new HashSet<>(limit.series()),
                    limit.max()));
        }
        return new Quotas(quotas.stream()
                .map(quota -> quota.plus(addedPosts.getOrDefault(quota.name(), 0)))
                .toList());
    }

    /** One quota per number or, where vacant higher posts may carry lower appointments, per prefix of the numbers. */
    private static List<Quota> ofPosts(
            String owner,
            Quota.Origin origin,
            List<String> institutions,
            Posts posts,
            Posts reserved,
            DownwardUse downwardUse) {
        Map<String, Quota> quotas = new LinkedHashMap<>();
        SortedMap<Grade, Integer> single = new TreeMap<>();
        posts.numbers().forEach((range, number) -> {
            int available = Math.max(0, number - reserved.number(range));
            if (range.isSingle()) {
                single.put(range.highest(), available);
            } else {
                add(quotas, quota(owner, origin, institutions, new TreeSet<>(range.grades()), available));
            }
        });
        switch (downwardUse) {
            case NONE ->
                single.forEach((grade, number) ->
                        add(quotas, quota(owner, origin, institutions, new TreeSet<>(Set.of(grade)), number)));
            case WITHIN_RANK ->
                single.keySet().stream()
                        .collect(
                                Collectors.groupingBy(Grade::rank, TreeMap::new, Collectors.toCollection(TreeSet::new)))
                        .values()
                        .forEach(grades -> addPrefixes(quotas, owner, origin, institutions, grades, single));
            case ALL -> addPrefixes(quotas, owner, origin, institutions, new TreeSet<>(single.keySet()), single);
        }
        return List.copyOf(quotas.values());
    }

    private static void addPrefixes(
            Map<String, Quota> quotas,
            String owner,
            Quota.Origin origin,
            List<String> institutions,
            SortedSet<Grade> grades,
            SortedMap<Grade, Integer> numbers) {
        SortedSet<Grade> prefix = new TreeSet<>();
        int sum = 0;
        for (Grade grade : grades) {
            prefix.add(grade);
            sum += numbers.getOrDefault(grade, 0);
            add(quotas, quota(owner, origin, institutions, new TreeSet<>(prefix), sum));
        }
    }

    private static Quota quota(
            String owner, Quota.Origin origin, List<String> institutions, SortedSet<Grade> grades, int max) {
        return new Quota(owner + "/" + name(grades), origin, institutions, grades, Set.of(), Set.of(), max);
    }

    /** Of two numbers for the same grades, a range and a prefix, the smaller one binds. */
    private static void add(Map<String, Quota> quotas, Quota quota) {
        quotas.merge(quota.name(), quota, (one, other) -> one.max() <= other.max() ? one : other);
    }

    private static String name(SortedSet<Grade> grades) {
        Grade first = grades.first();
        Grade last = grades.last();
        return last.number() - first.number() + 1 == grades.size()
                ? new GradeRange(first, last).toString()
                : grades.stream().map(Grade::toString).collect(Collectors.joining(","));
    }

    /** All quotas: of institutions in their order, then of pools, then limits. */
    public List<Quota> all() {
        return all;
    }

    /** The quotas that somebody at the grade counts in. */
    public List<Quota> covering(Staff staff, Grade grade) {
        return indexesCovering(staff, grade).stream().map(all::get).toList();
    }

    /** Positions in {@link #all()} of the quotas that somebody at the grade counts in, ascending. */
    public List<Integer> indexesCovering(Staff staff, Grade grade) {
        List<Integer> candidates =
                byPlace.getOrDefault(staff.institution(), Map.of()).getOrDefault(grade, List.of());
        for (int index : candidates) {
            if (!all.get(index).admits(staff)) {
                return candidates.stream()
                        .filter(candidate -> all.get(candidate).admits(staff))
                        .toList();
            }
        }
        return candidates;
    }
}
