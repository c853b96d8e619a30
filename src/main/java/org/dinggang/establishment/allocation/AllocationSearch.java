package org.dinggang.establishment.allocation;

import org.dinggang.establishment.allocation.Cells.Worth;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best allocation. Posts are given out one by one, each where it is worth most; where caps in all tie the posts of several
 * grades together, chains then improve that until none does, which proves that no allocation is better. The same request always gives the
 * same allocation: of equal ones, the institution that stands first gets the post.
 */
public final class AllocationSearch {

    private AllocationSearch() {}

    /** The best allocation. */
    public static Allocation best(AllocationRequest request) {
        Cells cells = new Cells(request);
        for (int key = 0; key < cells.keys(); key++) {
            giveOut(cells, key);
        }
        boolean improved = true;
        while (improved) {
            improved = ImprovingCycle.improve(cells);
        }
        return cells.allocation();
    }

    private static void giveOut(Cells cells, int key) {
        while (cells.unplaced(key) > 0) {
            int best = -1;
            @Nullable Worth most = null;
            for (int member = 0; member < cells.members(); member++) {
                if (cells.canGrow(member, key) && cells.hasRoom(member)) {
                    Worth worth = cells.worthOfNext(member, key);
                    if (most == null || worth.compareTo(most) > 0) {
                        most = worth;
                        best = member;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            cells.change(best, key, 1);
        }
    }
}
