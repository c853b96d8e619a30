package org.dinggang.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.policy.DownwardUse;

/**
 * Post numbers of one institution or pool, and the quotas that they give.
 *
 * <p>Each number is a quota by itself. Where vacant higher posts may carry lower appointments, the prefixes of the single grades
 * take their place: inside each rank that has a number, or over the grades from 2 down. A grade inside the prefix that has no
 * number of its own adds none and may still be filled from above, unless a range or a pool numbers it.
 */
final class NumberedPosts {

    /** Prefixes over all grades begin below grade 1, which no institution fills. */
    private static final Grade FIRST_OF_ALL = Grade.of(2);

    private final SortedMap<Grade, Integer> single = new TreeMap<>();
    private final SortedMap<GradeRange, Integer> ranges = new TreeMap<>();

    /**
     * Post numbers.
     *
     * @param posts the numbers
     * @param reserved posts kept free, under the same keys
     */
    NumberedPosts(Posts posts, Posts reserved) {
        posts.numbers().forEach((range, number) -> {
            int available = Math.max(0, number - reserved.number(range));
            if (range.isSingle()) {
                single.put(range.highest(), available);
            } else {
                ranges.put(range, available);
            }
        });
    }

    /**
     * The quotas.
     *
     * @param owner whose numbers they are; the first part of the quotas' names
     * @param origin what they come from
     * @param institutions codes of the institutions that they bind
     * @param downwardUse whether vacant higher posts may carry lower appointments
     * @param numberedElsewhere grades that belong to no prefix unless they have a single number here
     */
    List<Quota> quotas(
            String owner,
            Quota.Origin origin,
            List<String> institutions,
            DownwardUse downwardUse,
            Set<Grade> numberedElsewhere) {
        Map<String, Quota> quotas = new LinkedHashMap<>();
        for (List<Grade> scope : scopes(downwardUse)) {
            addPrefixes(scope, owner, origin, institutions, numberedElsewhere, quotas);
        }
        ranges.forEach((range, number) ->
                add(quotas, quota(owner, origin, institutions, new TreeSet<>(range.grades()), number)));
        return List.copyOf(quotas.values());
    }

    /** The runs of grades inside which posts are used downward, the highest first; each has a single number. */
    private List<List<Grade>> scopes(DownwardUse downwardUse) {
        List<List<Grade>> scopes = new ArrayList<>();
        switch (downwardUse) {
            case NONE -> single.keySet().forEach(grade -> scopes.add(List.of(grade)));
            case WITHIN_RANK -> {
                for (Rank rank : Rank.values()) {
                    scopes.add(rank.grades());
                }
            }
            case ALL -> {
                List<Grade> all = Grade.all();
                int first = all.indexOf(FIRST_OF_ALL);
                scopes.add(all.subList(0, first));
                scopes.add(all.subList(first, all.size()));
            }
        }
        scopes.removeIf(scope -> scope.stream().noneMatch(single::containsKey));
        return scopes;
    }

    private void addPrefixes(
            List<Grade> scope,
            String owner,
            Quota.Origin origin,
            List<String> institutions,
            Set<Grade> numberedElsewhere,
            Map<String, Quota> quotas) {
        SortedSet<Grade> prefix = new TreeSet<>();
        int sum = 0;
        for (Grade grade : scope) {
            Integer number = single.get(grade);
            if (number == null && (numberedElsewhere.contains(grade) || isInRange(grade))) {
                continue;
            }
            prefix.add(grade);
            sum += number == null ? 0 : number;
            add(quotas, quota(owner, origin, institutions, new TreeSet<>(prefix), sum));
        }
    }

    private boolean isInRange(Grade grade) {
        return ranges.keySet().stream().anyMatch(range -> range.contains(grade));
    }

    /** Of two numbers for the same grades, a range and a prefix, the smaller one binds. */
    private static void add(Map<String, Quota> quotas, Quota quota) {
        quotas.merge(quota.name(), quota, (one, other) -> one.max() <= other.max() ? one : other);
    }

    private static Quota quota(
            String owner, Quota.Origin origin, List<String> institutions, SortedSet<Grade> grades, int max) {
        return new Quota(owner + "/" + name(grades), origin, institutions, grades, Set.of(), Set.of(), max);
    }

    /** The grades as a range, or as several where some are left out: 5-7, or 5-7,11. */
    private static String name(SortedSet<Grade> grades) {
        List<GradeRange> runs = new ArrayList<>();
        for (Grade grade : grades) {
            GradeRange last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.lowest().number() + 1 == grade.number()) {
                runs.set(runs.size() - 1, new GradeRange(last.highest(), grade));
            } else {
                runs.add(GradeRange.single(grade));
            }
        }
        return runs.stream().map(GradeRange::toString).collect(Collectors.joining(","));
    }
}
