package org.dinggang.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.QualifyingTime;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a competition, better first: merit, then priority (同等条件优先), then longer qualifying time in the
 * current grade, then earlier title, then identifier.
 *
 * @param meritHundredths merit, 0 where it is missing
 * @param priority whether any priority tag is held
 * @param waitingSince the day the qualifying time in the current grade counts from; null for none or unknown
 * @param titleSince the day the first title at or above the rank competed for was obtained; null for none
 * @param staff identifier of the person
 */
public record Standing(
        int meritHundredths,
        boolean priority,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate titleSince,
        String staff)
        implements Comparable<Standing> {

    private static final Comparator<LocalDate> EARLIER_FIRST = Comparator.naturalOrder();

    private static final List<Precedence> PRECEDENCES = List.of(Precedence.values());

    /** The standing of a person who competes for the grade. */
    static Standing of(Staff staff, PersonState state, Grade grade) {
        Grade current = state.current();
        LocalDate waitingSince = current == null || isUnknown(state)
                ? null
                : state.qualifyingTime(current).map(QualifyingTime::countsFrom).orElse(null);
        LocalDate titleSince = staff.titles().stream()
                .filter(title -> !grade.rank().isAbove(title.rank()))
                .map(Title::obtainedOn)
                .filter(java.util.Objects::nonNull)
                .min(EARLIER_FIRST)
                .orElse(null);
        return new Standing(staff.meritHundredths(), !staff.priority().isEmpty(), waitingSince, titleSince, staff.id());
    }

    private static boolean isUnknown(PersonState state) {
        return state.currentSpell() != null && state.currentSpell().from() == null;
    }

    /** What separates the two on a list: the first in which they differ. */
    public Precedence separatedBy(Standing other) {
        for (Precedence precedence : PRECEDENCES) {
            if (precedence.compare(this, other) != 0) {
                return precedence;
            }
        }
        return Precedence.IDENTIFIER;
    }

    /** Whether only the identifier separates the two. */
    public boolean tiesWith(Standing other) {
        return separatedBy(other) == Precedence.IDENTIFIER;
    }

    @Override
    public int compareTo(Standing other) {
        return separatedBy(other).compare(this, other);
    }
}
