package org.dinggang.rounds;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a round, as somebody enters them.
 *
 * @param name name
 * @param effectiveDate the effective date E
 * @param tenureCutoff the day on which tenure is measured; null for the effective date
 * @param ruleSet name of the rule set
 * @param parameters overrides of the rule set's parameters, by name, with values as a JSON reader gives them
 * @param objective override of the rule set's objective; null for none
 * @param institutions keys of the institutions that take part, at least one
 */
public record RoundDraft(
        String name,
        LocalDate effectiveDate,
        @Nullable LocalDate tenureCutoff,
        String ruleSet,
        SortedMap<String, @Nullable Object> parameters,
        @Nullable Objective objective,
        Set<Long> institutions) {

    public RoundDraft {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        institutions = Set.copyOf(institutions);
    }
}
