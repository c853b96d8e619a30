package org.dinggang.planning.solver;

import org.dinggang.model.Objective;

/**
 * An independent part of a case: competitors, the quotas that can bind them, and the lists on which they compete. A plan of the
 * part is an array with the index of each competitor's choice, or {@link #STAYS}.
 *
 * @param people the competitors' positions in the case's staff
 * @param choices each competitor's choices, the highest grade first, at least one
 * @param current each competitor's current grade number, 14 for none
 * @param merit each competitor's merit in hundredths
 * @param points each competitor's points by the rule set's preferences
 * @param quotas quotas that can bind
 * @param lists lists with at least one competitor who has a choice there, or with an inversion that pins may cause
 * @param objective what comes first
 * @param brokenByPins whether pins break a quota, so that breaking quotas is a matter of degree
 */
record Part(
        int[] people,
        Choice[][] choices,
        int[] current,
        int[] merit,
        long[] points,
        PartQuota[] quotas,
        PartList[] lists,
        Objective objective,
        boolean brokenByPins) {

    /** The competitor stays as he or she is. */
    static final int STAYS = -1;

    int size() {
        return people.length;
    }

    /** Whether some list has somebody whom a pin appoints there, so that inversions may be forced. */
    boolean hasPinnedOnLists() {
        for (PartList list : lists) {
            for (int member : list.members()) {
                if (member == PartList.PINNED_HERE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether fewest inversions come first and none are forced, so that every best plan has none. */
    boolean allowsNoInversion() {
        return objective == Objective.MERIT_FIRST && !brokenByPins && !hasPinnedOnLists();
    }

    /** Final grade number of a competitor under a choice. */
    int finalGrade(int competitor, int choice) {
        return choice == STAYS ? current[competitor] : choices[competitor][choice].grade();
    }
}
