package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dinggang.registry.ledger.Share;
import org.jspecify.annotations.Nullable;

/**
 * The pools, or limits, of a workbook beside those of the ledger.
 *
 * @param changes those that come, go or change
 * @param untouched names of those that the workbook has and that also concern institutions that it has not
 * @param <T> pool or limit
 */
record SharesDelta<T>(List<Changed<T>> changes, List<String> untouched) {

    /**
     * One that comes, goes or changes.
     *
     * @param before what the ledger has; null where it comes
     * @param after what the workbook has; null where it goes
     */
    record Changed<T>(@Nullable Share<T> before, @Nullable T after) {}

    SharesDelta {
        changes = List.copyOf(changes);
        untouched = List.copyOf(untouched);
    }

    /** Nothing comes, goes or changes. */
    static <T> SharesDelta<T> none() {
        return new SharesDelta<>(List.of(), List.of());
    }

    /** Compares. What also concerns institutions that are not in the workbook is not for the workbook to change. */
    static <T> SharesDelta<T> of(
            List<Share<T>> ledger,
            List<T> workbook,
            Set<Long> institutions,
            Function<T, String> name,
            BiPredicate<T, T> same) {
        Map<String, T> rest = new LinkedHashMap<>();
        workbook.forEach(value -> rest.put(name.apply(value), value));
        List<Changed<T>> changes = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        for (Share<T> share : ledger) {
            T after = rest.remove(name.apply(share.value()));
            if (!institutions.containsAll(share.institutionIds())) {
                if (after != null) {
                    untouched.add(name.apply(after));
                }
            } else if (after == null || !same.test(share.value(), after)) {
                changes.add(new Changed<>(share, after));
            }
        }
        rest.values().forEach(value -> changes.add(new Changed<>(null, value)));
        return new SharesDelta<>(changes, untouched);
    }
}
