package org.dinggang.registry;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;

/** What of an institution's own posts came from a pool: those whose grades all lie under one of the pool's keys. */
public final class PooledNumbers {

    private PooledNumbers() {}

    /** The institution's posts under a key of the pool. */
    public static int number(Posts own, GradeRange key) {
        return own.numbers().entrySet().stream()
                .filter(entry -> isWithin(entry.getKey(), key))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The keys of the institution's posts that lie partly under a key of the pool and partly not: their posts cannot be told apart. */
    public static List<GradeRange> straddling(Posts own, Posts pool) {
        return own.numbers().keySet().stream()
                .filter(range -> pool.numbers().keySet().stream()
                        .anyMatch(key ->
                                !isWithin(range, key) && range.grades().stream().anyMatch(key::contains)))
                .toList();
    }

    /** The institution's posts with others under the pool's keys. */
    public static Posts with(Posts own, Posts pooled) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>(own.numbers());
        numbers.keySet().removeIf(range -> pooled.numbers().keySet().stream().anyMatch(key -> isWithin(range, key)));
        numbers.putAll(pooled.numbers());
        return new Posts(numbers);
    }

    /** The institution's reserved posts, those under a key of the pool added up under that key. */
    public static Posts reserved(Posts reserved, Posts pooled) {
        SortedMap<GradeRange, Integer> sums = new TreeMap<>();
        pooled.numbers().keySet().forEach(key -> {
            int sum = number(reserved, key);
            if (sum > 0) {
                sums.put(key, sum);
            }
        });
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>(reserved.numbers());
        numbers.keySet().removeIf(range -> pooled.numbers().keySet().stream().anyMatch(key -> isWithin(range, key)));
        numbers.putAll(sums);
        return new Posts(numbers);
    }

    private static boolean isWithin(GradeRange inner, GradeRange key) {
        return key.contains(inner.highest()) && key.contains(inner.lowest());
    }
}
