package org.dinggang.structures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.model.GradeRange;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a pool's posts are to be allocated.
 *
 * @param name what people call the allocation
 * @param measure what is fair
 * @param ruleSet name of the rule set that says who is qualified
 * @param asOf the day on which people are counted and posts are those in force
 * @param caps most posts of the pool in all, by code of the institution; who is not in it is not limited
 * @param bounds what is settled about single numbers, by code of the institution and key of the pool's posts
 */
public record AllocationTerms(
        String name,
        Measure measure,
        String ruleSet,
        LocalDate asOf,
        SortedMap<String, Integer> caps,
        SortedMap<String, SortedMap<GradeRange, Bound>> bounds) {

    public AllocationTerms {
        caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
        SortedMap<String, SortedMap<GradeRange, Bound>> copy = new TreeMap<>();
        bounds.forEach((code, numbers) -> {
            SortedMap<GradeRange, Bound> settled = new TreeMap<>(numbers);
            settled.values().removeIf(Bound.NONE::equals);
            if (!settled.isEmpty()) {
                copy.put(code, Collections.unmodifiableSortedMap(settled));
            }
        });
        bounds = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * What is settled about a number.
     *
     * @param cap most posts; null where nothing limits them
     * @param pin exactly so many posts; null where that is not settled
     */
    public record Bound(@Nullable Integer cap, @Nullable Integer pin) {

        /** Nothing is settled. */
        public static final Bound NONE = new Bound(null, null);
    }

    /** What is settled about a number. */
    public Bound bound(String institution, GradeRange grades) {
        return Optional.ofNullable(bounds.get(institution))
                .map(numbers -> numbers.get(grades))
                .orElse(Bound.NONE);
    }

    /** The same terms under another name. */
    public AllocationTerms named(String other) {
        return new AllocationTerms(other, measure, ruleSet, asOf, caps, bounds);
    }

    /** The same terms with something else settled about a number. */
    public AllocationTerms with(String institution, GradeRange grades, Bound bound) {
        SortedMap<String, SortedMap<GradeRange, Bound>> changed = new TreeMap<>(bounds);
        SortedMap<GradeRange, Bound> numbers =
                new TreeMap<>(bounds.getOrDefault(institution, Collections.emptySortedMap()));
        numbers.put(grades, bound);
        changed.put(institution, numbers);
        return new AllocationTerms(name, measure, ruleSet, asOf, caps, changed);
    }

    /** The same terms with another cap in all, or none. */
    public AllocationTerms withCap(String institution, @Nullable Integer cap) {
        Map<String, Integer> changed = new LinkedHashMap<>(caps);
        if (cap == null) {
            changed.remove(institution);
        } else {
            changed.put(institution, cap);
        }
        return new AllocationTerms(name, measure, ruleSet, asOf, new TreeMap<>(changed), bounds);
    }
}
