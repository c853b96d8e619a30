package org.dinggang.planning.solver;

/**
 * A quota as a part sees it: everybody whose place is fixed is counted already, and what is left are two counts of
 * competitors, those who enter the set and those who leave it.
 *
 * @param name name of the quota
 * @param linking whether it spans several institutions
 * @param room places free if no competitor enters or leaves: maximum less those there before, plus leavers; negative in excess
 * @param fixedIn people whom pins move into the set
 * @param fixedOut people whom pins move out of it
 * @param leavers people of the set who have left the institution
 * @param sameRound whether posts that a promotion frees can be filled in the same round
 * @param digestLeave of the digestion of an excess; 0 where the set is not in excess or nothing is digested
 * @param digestAppoint of the digestion of an excess
 */
record PartQuota(
        String name,
        boolean linking,
        int room,
        int fixedIn,
        int fixedOut,
        int leavers,
        boolean sameRound,
        int digestLeave,
        int digestAppoint) {

    /** By how many places the quota is broken when so many competitors enter and leave. */
    int brokenBy(int in, int out) {
        int entrants = fixedIn + in;
        int freed = sameRound ? fixedOut + out : 0;
        int overMaximum = entrants - room - freed;
        return Math.max(0, Math.min(overMaximum, entrants) - allowance(freed));
    }

    /** How many people may enter, pinned ones included, when so many competitors leave. */
    int mayEnter(int out) {
        int freed = sameRound ? fixedOut + out : 0;
        return allowance(freed) + Math.max(0, room + freed);
    }

    /** How many competitors may enter when so many leave; not below 0. */
    int openings(int out) {
        return Math.max(0, mayEnter(out) - fixedIn);
    }

    /** Whether pins alone break it. */
    boolean isBrokenByPins() {
        return brokenBy(0, 0) > 0;
    }

    /** Whether every competitor who leaves frees exactly one place, so that entering less leaving is all that counts. */
    boolean isLinear() {
        return digestLeave == 0 && (room + (sameRound ? fixedOut : 0) >= 0 || !sameRound);
    }

    private int allowance(int freed) {
        return digestLeave == 0 ? 0 : (leavers + freed) / digestLeave * digestAppoint;
    }
}
