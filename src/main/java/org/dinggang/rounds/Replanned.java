package org.dinggang.rounds;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Pin;
import org.dinggang.planning.Plan;

/**
 * The best plan that an edit leaves: whom it displaces.
 *
 * @param plan key of the plan
 * @param revision the revision that it was looked at for
 * @param appointments the best plan with the edit
 * @param pins the pins with the edit, by identifier of the person
 * @param difference from the plan as it is to the best plan with the edit
 * @param proven whether there is a proof that no plan with the edit is better
 * @param stopped whether time or the user ended the search
 */
public record Replanned(
        long plan,
        int revision,
        Plan appointments,
        SortedMap<String, Pin> pins,
        PlanDifference difference,
        boolean proven,
        boolean stopped) {

    public Replanned {
        pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
    }
}
