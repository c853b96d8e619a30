package org.dinggang.policy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;

/**
 * Parameter {@code tenure.years}: years in a grade that a move to the next one needs.
 *
 * @param standard years where the target grade has no number of its own
 * @param byTarget years by target grade
 */
public record TenureYears(int standard, SortedMap<Grade, Integer> byTarget) {

    public TenureYears {
        byTarget = Collections.unmodifiableSortedMap(new TreeMap<>(byTarget));
    }

    /** Years that a move to the grade needs. */
    public int to(Grade target) {
        return byTarget.getOrDefault(target, standard);
    }
}
