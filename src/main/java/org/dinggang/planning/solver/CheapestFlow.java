package org.dinggang.planning.solver;

import java.util.Arrays;

/**
 * A network whose arcs carry whole units at a cost, and the flow from its first to its second node that costs least, however much
 * flows (successive shortest paths). Costs may be negative; the arcs must form no circle that costs less than nothing.
 */
final class CheapestFlow {

    /** Where flow begins. */
    static final int SOURCE = 0;

    /** Where flow ends. */
    static final int SINK = 1;

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int NONE = -1;

    private final int[] firstArc;
    private int[] nextArc = new int[64];
    private int[] head = new int[64];
    private int[] left = new int[64];
    private long[] cost = new long[64];
    private int arcs;

    /** A network without arcs. */
    CheapestFlow(int nodes) {
        firstArc = new int[nodes];
        Arrays.fill(firstArc, NONE);
    }

    /**
     * Adds an arc.
     *
     * @return its number, for {@link #flow}
     */
    int arc(int from, int to, int capacity, long price) {
        if (arcs + 2 > head.length) {
            nextArc = Arrays.copyOf(nextArc, 2 * arcs);
            head = Arrays.copyOf(head, 2 * arcs);
            left = Arrays.copyOf(left, 2 * arcs);
            cost = Arrays.copyOf(cost, 2 * arcs);
        }
        put(from, to, capacity, price);
        put(to, from, 0, -price);
        return arcs - 2;
    }

    private void put(int from, int to, int capacity, long price) {
        head[arcs] = to;
        left[arcs] = capacity;
        cost[arcs] = price;
        nextArc[arcs] = firstArc[from];
        firstArc[from] = arcs++;
    }

    /** How much flows through the arc. */
    int flow(int arc) {
        return left[arc ^ 1];
    }

    /** Lets flow as much as lowers the cost. */
    void run() {
        long[] distance = new long[firstArc.length];
        int[] arcTo = new int[firstArc.length];
        boolean[] queued = new boolean[firstArc.length];
        while (findPath(distance, arcTo, queued) && distance[SINK] < 0) {
            int amount = Integer.MAX_VALUE;
            for (int node = SINK; node != SOURCE; node = head[arcTo[node] ^ 1]) {
                amount = Math.min(amount, left[arcTo[node]]);
            }
            for (int node = SINK; node != SOURCE; node = head[arcTo[node] ^ 1]) {
                left[arcTo[node]] -= amount;
                left[arcTo[node] ^ 1] += amount;
            }
        }
    }

    /** Shortest ways from the source over arcs that can carry more; false where none leads to the sink. */
    private boolean findPath(long[] distance, int[] arcTo, boolean[] queued) {
        Arrays.fill(distance, FAR);
        distance[SOURCE] = 0;
        // each node waits at most once, so that a ring of all nodes is long enough
        int[] ring = new int[firstArc.length];
        int first = 0;
        int waiting = 1;
        ring[0] = SOURCE;
        while (waiting > 0) {
            int node = ring[first];
            first = (first + 1) % ring.length;
            waiting--;
            queued[node] = false;
            for (int arc = firstArc[node]; arc != NONE; arc = nextArc[arc]) {
                long there = distance[node] + cost[arc];
                if (left[arc] > 0 && there < distance[head[arc]]) {
                    distance[head[arc]] = there;
                    arcTo[head[arc]] = arc;
                    if (!queued[head[arc]]) {
                        queued[head[arc]] = true;
                        ring[(first + waiting++) % ring.length] = head[arc];
                    }
                }
            }
        }
        return distance[SINK] < FAR;
    }
}
