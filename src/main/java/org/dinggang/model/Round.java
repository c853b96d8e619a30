package org.dinggang.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Round (聘用批次): one appointment exercise with one effective date.
 *
 * @param name name
 * @param effectiveDate the effective date E
 * @param tenureCutoff the day on which tenure is measured; null for the effective date
 * @param ruleSet name of the rule set
 * @param parameters overrides of the rule set's parameters, by name, with values as a JSON reader gives them (Boolean,
 *     Integer, String, List, Map, null)
 * @param objective override of the rule set's objective
 */
public record Round(
        String name,
        LocalDate effectiveDate,
        @Nullable LocalDate tenureCutoff,
        String ruleSet,
        SortedMap<String, @Nullable Object> parameters,
        @Nullable Objective objective) {

    public Round {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** The day on which tenure is measured. */
    public LocalDate cutoff() {
        return tenureCutoff == null ? effectiveDate : tenureCutoff;
    }
}
