package org.dinggang.planning.solver;

/**
 * One option of a competitor, in numbers of its part.
 *
 * @param grade grade number
 * @param list index of the competition list; {@link #NO_LIST} for an appointment outside the quotas
 * @param enters quotas that the move enters
 * @param leaves quotas that the move leaves
 * @param gain grades gained
 * @param preferred 1 where this choice decides among plans that score alike, else 0
 */
record Choice(int grade, int list, int[] enters, int[] leaves, int gain, int preferred) {

    static final int NO_LIST = -1;
}
