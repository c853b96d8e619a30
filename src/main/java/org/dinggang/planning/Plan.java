package org.dinggang.planning;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;

/**
 * A plan: who is appointed to what. Everybody who is not named stays as he or she is.
 *
 * @param appointments new grade by staff identifier
 */
public record Plan(SortedMap<String, Grade> appointments) {

    /** The plan that appoints nobody. */
    public static final Plan EMPTY = new Plan(new TreeMap<>());

    public Plan {
        appointments = Collections.unmodifiableSortedMap(new TreeMap<>(appointments));
    }

    /** A plan of these appointments. */
    public static Plan of(Map<String, Grade> appointments) {
        return new Plan(new TreeMap<>(appointments));
    }

    /** The grade that the plan appoints the person to, if it does. */
    public Optional<Grade> gradeOf(String staffId) {
        return Optional.ofNullable(appointments.get(staffId));
    }
}
