package org.dinggang.rounds.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a revision rests on.
 *
 * @param id its key; 0 for one that is not stored
 * @param applicantsChange the last change of applicants that it has
 * @param changes the last change that it has of each institution
 * @param at when things were like this
 */
public record BasisRow(long id, long applicantsChange, SortedMap<Long, Long> changes, Instant at) {

    public BasisRow {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** A basis of the present. */
    public static BasisRow now(long applicantsChange, Map<Long, Long> changes, Instant at) {
        return new BasisRow(0, applicantsChange, new TreeMap<>(changes), at);
    }

    /** Whether the other one has the same changes. */
    public boolean isSameAs(BasisRow other) {
        return applicantsChange == other.applicantsChange && changes.equals(other.changes);
    }
}
