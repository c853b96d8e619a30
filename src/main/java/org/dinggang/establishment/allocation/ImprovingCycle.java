package org.dinggang.establishment.allocation;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.establishment.allocation.Cells.Worth;

/**
 * A chain of posts that improves an allocation: one comes here, so another goes there, until the circle closes or a post is taken
 * from, or put among, those that are not allocated. What further posts of an institution are worth never grows with their number, so
 * an allocation that no such chain improves is the best there is (a cheapest flow without an improving circle).
 */
final class ImprovingCycle {

    private final Cells cells;
    private final int slack;
    private final Worth[] best;
    private final int[] from;

    private ImprovingCycle(Cells cells) {
        this.cells = cells;
        this.slack = cells.keys() + cells.members();
        this.best = new Worth[slack + 1];
        this.from = new int[slack + 1];
    }

    /** Improves the allocation by one chain; false where nothing improves it. */
    static boolean improve(Cells cells) {
        List<Integer> circle = new ImprovingCycle(cells).find();
        if (circle.isEmpty()) {
            return false;
        }
        for (int index = 0; index < circle.size(); index++) {
            follow(cells, circle.get(index), circle.get((index + 1) % circle.size()));
        }
        return true;
    }

    /** Posts of a key are nodes, then members, then what is not allocated; the worth of a way is that of its posts. */
    private List<Integer> find() {
        for (int node = 0; node < best.length; node++) {
            best[node] = Worth.NOTHING;
            from[node] = -1;
        }
        boolean reached = true;
        while (reached) {
            reached = pass();
            List<Integer> circle = reached ? circle() : List.of();
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    private boolean pass() {
        boolean improved = false;
        for (int key = 0; key < cells.keys(); key++) {
            for (int member = 0; member < cells.members(); member++) {
                int node = cells.keys() + member;
                if (cells.canGrow(member, key)) {
                    improved |= relax(key, node, cells.worthOfNext(member, key));
                }
                if (cells.canShrink(member, key)) {
                    improved |= relax(node, key, cells.worthOfLast(member, key).negated());
                }
            }
            improved |= relax(key, slack, Worth.NOTHING);
            if (cells.unplaced(key) > 0) {
                improved |= relax(slack, key, Worth.NOTHING);
            }
        }
        for (int member = 0; member < cells.members(); member++) {
            int node = cells.keys() + member;
            if (cells.hasRoom(member)) {
                improved |= relax(node, slack, Worth.NOTHING);
            }
            improved |= relax(slack, node, Worth.NOTHING);
        }
        return improved;
    }

    private boolean relax(int start, int end, Worth worth) {
        Worth reached = best[start].plus(worth);
        if (reached.compareTo(best[end]) <= 0) {
            return false;
        }
        best[end] = reached;
        from[end] = start;
        return true;
    }

    /** A circle among the ways so far; one is there as soon as a way comes back to where it has been, and only then it improves. */
    private List<Integer> circle() {
        int[] seenFrom = new int[best.length];
        for (int start = 0; start < best.length; start++) {
            int node = start;
            while (node >= 0 && seenFrom[node] == 0) {
                seenFrom[node] = start + 1;
                node = from[node];
            }
            if (node >= 0 && seenFrom[node] == start + 1) {
                return circleThrough(node);
            }
        }
        return List.of();
    }

    private List<Integer> circleThrough(int first) {
        List<Integer> circle = new ArrayList<>();
        int node = first;
        do {
            circle.addFirst(node);
            node = from[node];
        } while (node != first);
        return circle;
    }

    private static void follow(Cells cells, int start, int end) {
        int keys = cells.keys();
        int members = keys + cells.members();
        if (start < keys && end >= keys && end < members) {
            cells.change(end - keys, start, 1);
        } else if (end < keys && start >= keys && start < members) {
            cells.change(start - keys, end, -1);
        }
    }
}
