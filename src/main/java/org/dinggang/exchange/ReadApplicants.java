package org.dinggang.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Merit;
import org.jspecify.annotations.Nullable;

/**
 * Applicants from a file.
 *
 * @param rows what it says about people, by identifier
 * @param warnings what in it has no effect
 */
public record ReadApplicants(SortedMap<String, Row> rows, List<InputProblem> warnings) {

    public ReadApplicants {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        warnings = List.copyOf(warnings);
    }

    /**
     * What a file says about a person.
     *
     * @param applied whether the person has applied; null where it says nothing
     * @param merit competition score; null where it says nothing
     * @param priority tags that give priority; null where it says nothing
     */
    public record Row(
            @Nullable Boolean applied,
            @Nullable Merit merit,
            @Nullable Set<String> priority) {

        public Row {
            priority = priority == null ? null : Set.copyOf(priority);
        }
    }
}
