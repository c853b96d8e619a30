package org.dinggang.planning.solver;

/** A state of the exhaustive search, unpacked: working memory of one step. */
final class FrontierState {

    /** First count of each quota, see {@link QuotaTrack}. */
    final int[] first;
    /** Second count of each quota. */
    final int[] second;
    /** Whether each competitor has been appointed already. */
    final boolean[] appointed;
    /** How many on the current list have been passed over. */
    int passedOver;

    FrontierState(Part part) {
        first = new int[part.quotas().length];
        second = new int[part.quotas().length];
        appointed = new boolean[part.size()];
    }
}
