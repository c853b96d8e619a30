package org.dinggang.planning;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Preference;

/** Points that the rule set's soft preferences give to the appointment of a person, whichever the grade. */
public final class PreferencePoints {

    private PreferencePoints() {}

    /** Points for appointing the person in the round. */
    public static long of(Staff staff, PersonState state, Round round, List<Preference> preferences) {
        return preferences.stream()
                .mapToLong(preference -> switch (preference.kind()) {
                    case LEAVING_WITHIN_YEARS ->
                        leavesWithin(staff, round, preference.years()) ? preference.weight() : 0;
                    case LONGEST_WAIT -> (long) preference.weight() * yearsWaited(state, round.cutoff());
                })
                .sum();
    }

    private static boolean leavesWithin(Staff staff, Round round, int years) {
        LocalDate leavesOn = staff.leavesOn();
        return leavesOn != null && !leavesOn.isAfter(round.effectiveDate().plusYears(years));
    }

    private static long yearsWaited(PersonState state, LocalDate cutoff) {
        Grade current = state.current();
        return current == null
                        || state.currentSpell() == null
                        || state.currentSpell().from() == null
                ? 0
                : state.qualifyingTime(current)
                        .map(time ->
                                Math.max(0, java.time.temporal.ChronoUnit.YEARS.between(time.countsFrom(), cutoff)))
                        .orElse(0L);
    }
}
