package org.dinggang.registry.ledger;

import org.dinggang.registry.Held;
import org.jspecify.annotations.Nullable;

/**
 * A row of a fact table.
 *
 * @param id key
 * @param institutionId institution to which the person belonged then
 * @param value the fact
 * @param addedBy change that added it
 * @param endedBy change that ended it; null while it holds
 * @param <T> kind of fact
 */
public record Fact<T>(
        long id,
        long institutionId,
        T value,
        long addedBy,
        @Nullable Long endedBy) {
    /** Whether it held after the change. */
    public boolean isHeldAsOf(long change) {
        return addedBy <= change && (endedBy == null || endedBy > change);
    }

    /** The fact as the screens have it. */
    public Held<T> held() {
        return new Held<>(id, value, addedBy);
    }
}
