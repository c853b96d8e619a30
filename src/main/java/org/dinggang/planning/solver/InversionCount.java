package org.dinggang.planning.solver;

/** Merit inversions on one list, kept up to date in logarithmic time as people are appointed and passed over. */
final class InversionCount {

    private final int[] here;
    private final int[] passedOver;
    private long inversions;

    /** Nobody is appointed on the list, and nobody passed over. */
    InversionCount(int length) {
        this.here = new int[length + 1];
        this.passedOver = new int[length + 1];
    }

    long inversions() {
        return inversions;
    }

    /** Somebody is appointed here (1), or no longer (-1). */
    void appoint(int place, int change) {
        inversions += (long) change * upTo(passedOver, place);
        add(here, place, change);
    }

    /** Somebody ends lower (1), or no longer (-1). */
    void passOver(int place, int change) {
        inversions += (long) change * (upTo(here, here.length - 1) - upTo(here, place + 1));
        add(passedOver, place, change);
    }

    private static void add(int[] tree, int place, int change) {
        for (int node = place + 1; node < tree.length; node += node & -node) {
            tree[node] += change;
        }
    }

    /** Sum over the places before the given one. */
    private static int upTo(int[] tree, int place) {
        int sum = 0;
        for (int node = place; node > 0; node -= node & -node) {
            sum += tree[node];
        }
        return sum;
    }
}
