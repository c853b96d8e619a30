package org.dinggang.explanation;

import java.util.Objects;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;

/**
 * Somebody with options, in numbers.
 *
 * @param staff the person
 * @param current current grade number, {@link #NO_GRADE} for none
 * @param fixed grade number at which a pin holds the person, 0 where none does
 * @param claims one for each option, the highest grade first
 */
record Candidate(Staff staff, int current, int fixed, Claim[] claims) {

    /** Stands for no grade: below the lowest. */
    static final int NO_GRADE = Grade.LOWEST + 1;

    /** Whether a pin decides. */
    boolean isPinned() {
        return fixed > 0;
    }

    /** What the pin decides, told as it is: a pin to the current grade has the person stay. */
    ReasonFacts.Pinned pinned() {
        Pin pin = Objects.requireNonNull(staff.pin());
        return new ReasonFacts.Pinned(fixed == current ? null : pin.to());
    }

    /** Which of the claims is that for the grade. */
    int claimOn(Grade grade) {
        for (int index = 0; index < claims.length; index++) {
            if (claims[index].grade() == grade.number()) {
                return index;
            }
        }
        throw new IllegalArgumentException(staff.id() + " has no option of grade " + grade);
    }

    /**
     * One option.
     *
     * @param grade grade number
     * @param list position of the competition list, {@link #NO_LIST} outside the quotas
     * @param enters positions of the quotas that the move enters, ascending
     * @param leaves positions of the quotas that the move leaves, ascending
     */
    record Claim(int grade, int list, int[] enters, int[] leaves) {

        static final int NO_LIST = -1;
    }
}
