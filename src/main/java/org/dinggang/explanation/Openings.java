package org.dinggang.explanation;

import java.util.Arrays;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaCount;
import org.dinggang.policy.Parameters;

/** How many candidates may enter a quota, given who has left it so far. */
final class Openings {

    private static final int UNKNOWN = -1;
    private static final int[] NOTHING = {};

    private final Field field;
    private final Coupling coupling;
    private final Parameters parameters;
    private final int[] left;
    private final int[][] remembered;

    Openings(Field field, Coupling coupling, Parameters parameters) {
        this.field = field;
        this.coupling = coupling;
        this.parameters = parameters;
        int quotas = field.quotas().all().size();
        this.left = new int[quotas];
        this.remembered = new int[quotas][0];
    }

    /** Notes that a candidate leaves these quotas. */
    void leave(int[] quotas) {
        for (int quota : quotas) {
            left[quota]++;
            remembered[quota] = NOTHING;
        }
    }

    /** Candidates who may enter the quota with so many posts more than it has. */
    int of(int quota, int addedPosts) {
        int[] known = remembered[quota];
        if (known.length <= addedPosts) {
            int[] grown = Arrays.copyOf(known, Math.max(addedPosts + 1, known.length * 2));
            Arrays.fill(grown, known.length, grown.length, UNKNOWN);
            remembered[quota] = grown;
            known = grown;
        }
        if (known[addedPosts] == UNKNOWN) {
            known[addedPosts] = count(quota, addedPosts);
        }
        return known[addedPosts];
    }

    /** The greatest number of entrants that breaks nothing; one entrant more never breaks less. */
    private int count(int index, int addedPosts) {
        Quota quota = field.quotas().all().get(index);
        int pinnedIn = field.pinnedIn(index);
        int low = pinnedIn;
        int high = pinnedIn + coupling.possibleEntrants(index);
        while (low < high) {
            int entrants = (low + high + 1) / 2;
            QuotaCount count = new QuotaCount(
                    quota.max() + addedPosts,
                    field.before(index),
                    field.leavers(index),
                    field.pinnedOut(index) + left[index],
                    entrants);
            if (count.brokenBy(parameters) == 0) {
                low = entrants;
            } else {
                high = entrants - 1;
            }
        }
        return low - pinnedIn;
    }
}
