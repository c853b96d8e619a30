package org.dinggang.planning.solver;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes a combination of ways that keeps within the shared quotas: each block first takes what it likes best at the prices; where
 * that is too much, the cheapest changes bring it down; then whatever still betters it and fits is taken.
 */
final class WayConstruction {

    private final int[][][] uses;
    private final long[][] values;
    private final long[] prices;
    private final int[] chosen;
    private final int[] left;

    /**
     * A construction.
     *
     * @param uses use of each shared quota, by block and way
     * @param values value by block and way
     * @param free free places of each shared quota
     * @param prices prices of the places
     */
    WayConstruction(int[][][] uses, long[][] values, int[] free, long[] prices) {
        this.uses = uses;
        this.values = values;
        this.prices = prices;
        this.chosen = new int[uses.length];
        this.left = free.clone();
    }

    /** The combination; empty where it could not be brought within the quotas. */
    Optional<int[]> make() {
        for (int block = 0; block < uses.length; block++) {
            chosen[block] = liked(block);
            for (int quota = 0; quota < left.length; quota++) {
                left[quota] -= uses[block][chosen[block]][quota];
            }
        }
        while (Arrays.stream(left).anyMatch(places -> places < 0)) {
            if (!bringDown()) {
                return Optional.empty();
            }
        }
        while (better()) {
            // one change after the other
        }
        return Optional.of(chosen);
    }

    private int liked(int block) {
        int best = 0;
        for (int way = 1; way < uses[block].length; way++) {
            if (atPrices(block, way) > atPrices(block, best)) {
                best = way;
            }
        }
        return best;
    }

    private long atPrices(int block, int way) {
        long value = values[block][way];
        for (int quota = 0; quota < prices.length; quota++) {
            value -= prices[quota] * uses[block][way][quota];
        }
        return value;
    }

    /** Makes the change that costs least for each place too many that it saves; false where none saves any. */
    private boolean bringDown() {
        double cheapest = Double.POSITIVE_INFINITY;
        int blockToChange = -1;
        int wayToTake = 0;
        for (int block = 0; block < uses.length; block++) {
            for (int way = 0; way < uses[block].length; way++) {
                int saved = saved(block, way);
                if (saved > 0) {
                    double cost = (double) (atPrices(block, chosen[block]) - atPrices(block, way)) / saved;
                    if (cost < cheapest) {
                        cheapest = cost;
                        blockToChange = block;
                        wayToTake = way;
                    }
                }
            }
        }
        if (blockToChange < 0) {
            return false;
        }
        change(blockToChange, wayToTake);
        return true;
    }

    /** Places too many before the change less places too many after it. */
    private int saved(int block, int way) {
        int saved = 0;
        for (int quota = 0; quota < left.length; quota++) {
            int after = left[quota] + uses[block][chosen[block]][quota] - uses[block][way][quota];
            saved += Math.min(0, after) - Math.min(0, left[quota]);
        }
        return saved;
    }

    /** Makes the change that betters most without taking too much; false where there is none. */
    private boolean better() {
        long most = 0;
        int blockToChange = -1;
        int wayToTake = 0;
        for (int block = 0; block < uses.length; block++) {
            for (int way = 0; way < uses[block].length; way++) {
                long gain = values[block][way] - values[block][chosen[block]];
                if (gain > most && saved(block, way) == 0) {
                    most = gain;
                    blockToChange = block;
                    wayToTake = way;
                }
            }
        }
        if (blockToChange < 0) {
            return false;
        }
        change(blockToChange, wayToTake);
        return true;
    }

    private void change(int block, int way) {
        for (int quota = 0; quota < left.length; quota++) {
            left[quota] += uses[block][chosen[block]][quota] - uses[block][way][quota];
        }
        chosen[block] = way;
    }
}
