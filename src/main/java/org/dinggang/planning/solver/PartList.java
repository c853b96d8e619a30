package org.dinggang.planning.solver;

/**
 * A competition list as a part sees it, the best first.
 *
 * @param grade grade number competed for
 * @param members competitors by index, or one of the marks for people whose place is fixed; people fixed at a better grade are
 *     left out
 */
record PartList(int grade, int[] members) {

    /** Somebody who certainly ends lower: everybody appointed from below on the list makes an inversion. */
    static final int ENDS_LOWER = -1;

    /** Somebody whom a pin appoints to the list's grade: everybody above who ends lower makes an inversion. */
    static final int PINNED_HERE = -2;
}
