package org.dinggang.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
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
            Set<Grade> pooled = poolsOf.getOrDefault(institution.code(), List.of()).stream()
                    .flatMap(pool -> Grade.all().stream().filter(pool.posts()::covers))
                    .collect(Collectors.toSet());
            NumberedPosts posts = new NumberedPosts(institution.posts(), institution.reserved());
            List<Quota> own = posts.quotas(institution.code(), Quota.Origin.POSTS, code, downwardUse, pooled);
            quotas.addAll(own);
            for (Grade grade : Grade.all()) {
                if (!pooled.contains(grade)
                        && own.stream().noneMatch(quota -> quota.grades().contains(grade))) {
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
            Set<Grade> unnamed = Grade.all().stream()
                    .filter(grade -> !pool.posts().covers(grade))
                    .collect(Collectors.toSet());
            quotas.addAll(new NumberedPosts(pool.posts(), Posts.NONE)
                    .quotas(pool.name(), Quota.Origin.POOL, pool.institutions(), downwardUse, unnamed));
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
