package org.dinggang.planning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;

/** What puts one ahead of another on a competition list, in the order in which it is looked at. */
public enum Precedence {
    /** The higher merit. */
    MERIT(comparingInt(standing -> -standing.meritHundredths())),
    /** Priority under equal conditions (同等条件优先). */
    PRIORITY(comparing(Standing::priority, reverseOrder())),
    /** The longer qualifying time in the current grade. */
    TIME_IN_GRADE(comparing(Standing::waitingSince, nullsLast(naturalOrder()))),
    /** The earlier title. */
    TITLE(comparing(Standing::titleSince, nullsLast(naturalOrder()))),
    /** Nothing but the identifier: the two are tied (并列). */
    IDENTIFIER(comparing(Standing::staff));

    private final transient Comparator<Standing> order;

    Precedence(Comparator<Standing> order) {
        this.order = order;
    }

    /** Less than 0 where the first is ahead in this, 0 where the two are alike in it. */
    int compare(Standing one, Standing other) {
        return order.compare(one, other);
    }
}
