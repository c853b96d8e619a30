package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the combination of ways, one for each block, that is worth most within the shared quotas (a multiple-choice knapsack of
 * several dimensions): block by block, of all beginnings that leave the same places free only the best is kept, and only those
 * whose bound by {@link QuotaPrices} is above what has been reached already. A few of the most promising are followed first; if
 * nothing promising was left aside, the outcome is proven.
 */
final class WayCombination {

    private static final int[] WIDTHS = {200, 3_000, 60_000};

    /** Values are multiplied by this, so that prices, which are whole numbers too, can lie between them. */
    private static final long FINENESS = 1 << 10;

    private static final long MOST_VALUE = 1L << 61;
    private static final int BITS = 16;
    private static final int FIELDS = Long.SIZE / BITS;
    private static final int MIDDLE = 1 << (BITS - 1);
    private static final long MASK = (1L << BITS) - 1;

    private final int[] free;
    private final int[][][] uses;
    private final long[][] values;
    /** For each block and quota, the most places that the blocks after it may take or free. */
    private final int[][] takenAfter;

    private final int[][] freedAfter;
    /** What a better combination is better by at least. */
    private final long step;

    private final BooleanSupplier stop;

    private long[] prices;
    private long[] bestAtPrices = new long[0];
    private long[] bestAtPricesAfter = new long[0];
    private int[] incumbent = new int[0];
    private long incumbentValue = Long.MIN_VALUE;
    private long leftAside;

    /**
     * A combination.
     *
     * @param ways way by block
     * @param proven whether none is worth more
     * @param worthwhile by block, the ways that a combination worth as much may take
     */
    record Found(int[] ways, boolean proven, int[][] worthwhile) {}

    private WayCombination(int[] free, int[][][] uses, long[][] values, BooleanSupplier stop) {
        this.free = free;
        this.uses = uses;
        this.step = fits(values) ? FINENESS : 1;
        this.values = Arrays.stream(values)
                .map(some -> Arrays.stream(some).map(value -> value * step).toArray())
                .toArray(long[][]::new);
        this.stop = stop;
        this.prices = new long[free.length];
        this.takenAfter = new int[uses.length + 1][free.length];
        this.freedAfter = new int[uses.length + 1][free.length];
        for (int block = uses.length - 1; block >= 0; block--) {
            for (int quota = 0; quota < free.length; quota++) {
                int position = quota;
                int most = Arrays.stream(uses[block])
                        .mapToInt(use -> use[position])
                        .max()
                        .orElse(0);
                int least = Arrays.stream(uses[block])
                        .mapToInt(use -> use[position])
                        .min()
                        .orElse(0);
                takenAfter[block][quota] = takenAfter[block + 1][quota] + Math.max(0, most);
                freedAfter[block][quota] = freedAfter[block + 1][quota] + Math.max(0, -least);
            }
        }
    }

    private static boolean fits(long[][] values) {
        double most = 0;
        for (long[] some : values) {
            most += Arrays.stream(some).mapToDouble(Math::abs).max().orElse(0);
        }
        return most * FINENESS < MOST_VALUE;
    }

    /** The combination worth most; empty where none is within the quotas or it is time to stop. */
    static Optional<Found> best(int[][][] uses, PartQuota[] shared, long[][] values, BooleanSupplier stop) {
        int[] free = Arrays.stream(shared)
                .mapToInt(quota -> quota.mayEnter(0) - quota.fixedIn())
                .toArray();
        return new WayCombination(free, uses.clone(), values, stop).run();
    }

    private Optional<Found> run() {
        int[][][] allUses = uses.clone();
        long[][] allValues = values.clone();
        int[][] original = Arrays.stream(uses)
                .map(ways -> IntStream.range(0, ways.length).toArray())
                .toArray(int[][]::new);
        boolean proven = false;
        for (int width : WIDTHS) {
            long reachable = incumbentValue == Long.MIN_VALUE ? 0 : incumbentValue;
            setPrices(new QuotaPrices(uses, values, free).find(prices, reachable));
            if (incumbentValue == Long.MIN_VALUE) {
                construct(original);
                setPrices(new QuotaPrices(uses, values, free).find(prices, Math.max(0, incumbentValue)));
            }
            if (incumbentValue != Long.MIN_VALUE) {
                original = dropHopeless(original);
                if (original.length == 0) {
                    proven = true;
                    break;
                }
            }
            leftAside = Long.MIN_VALUE;
            if (!search(width, original)) {
                return result(allUses, allValues, false);
            }
            proven = leftAside < incumbentValue + step;
            if (proven) {
                break;
            }
        }
        return result(allUses, allValues, proven);
    }

    private Optional<Found> result(int[][][] allUses, long[][] allValues, boolean proven) {
        if (incumbentValue == Long.MIN_VALUE) {
            return Optional.empty();
        }
        System.arraycopy(allUses, 0, uses, 0, uses.length);
        System.arraycopy(allValues, 0, values, 0, values.length);
        setPrices(prices);
        long slack = bound() - incumbentValue;
        int[][] worthwhile = new int[uses.length][];
        for (int block = 0; block < uses.length; block++) {
            int number = block;
            worthwhile[block] = IntStream.range(0, uses[block].length)
                    .filter(way -> bestAtPrices[number] - atPrices(number, way) <= slack)
                    .toArray();
        }
        return Optional.of(new Found(incumbent, proven, worthwhile));
    }

    private void setPrices(long[] found) {
        prices = found;
        bestAtPrices = new long[uses.length];
        bestAtPricesAfter = new long[uses.length + 1];
        for (int block = uses.length - 1; block >= 0; block--) {
            long best = Long.MIN_VALUE;
            for (int way = 0; way < uses[block].length; way++) {
                best = Math.max(best, atPrices(block, way));
            }
            bestAtPrices[block] = best;
            bestAtPricesAfter[block] = bestAtPricesAfter[block + 1] + best;
        }
    }

    private long atPrices(int block, int way) {
        long value = values[block][way];
        int[] use = uses[block][way];
        for (int quota = 0; quota < use.length; quota++) {
            value -= prices[quota] * use[quota];
        }
        return value;
    }

    private long bound() {
        long bound = bestAtPricesAfter[0];
        for (int quota = 0; quota < free.length; quota++) {
            bound += prices[quota] * free[quota];
        }
        return bound;
    }

    /** Makes a first combination from what the blocks wish for at the prices. */
    private void construct(int[][] original) {
        Optional<int[]> first = new WayConstruction(uses, values, free, prices).make();
        if (first.isPresent()) {
            int[] ways = first.get();
            incumbentValue = 0;
            incumbent = new int[ways.length];
            for (int block = 0; block < ways.length; block++) {
                incumbentValue += values[block][ways[block]];
                incumbent[block] = original[block][ways[block]];
            }
        }
    }

    /**
     * Drops the ways that no combination worth more than the incumbent can take.
     *
     * @return the ways that are left, by their original number; empty where no combination can be worth more
     */
    private int[][] dropHopeless(int[][] original) {
        long slack = bound() - incumbentValue;
        if (slack < step) {
            return new int[0][];
        }
        int[][] left = new int[original.length][];
        for (int block = 0; block < uses.length; block++) {
            int number = block;
            int[] kept = IntStream.range(0, uses[block].length)
                    .filter(way -> bestAtPrices[number] - atPrices(number, way) <= slack - step)
                    .toArray();
            left[block] = Arrays.stream(kept).map(way -> original[number][way]).toArray();
            int[][] oldUses = uses[block];
            long[] oldValues = values[block];
            uses[block] = Arrays.stream(kept).mapToObj(way -> oldUses[way]).toArray(int[][]::new);
            values[block] = Arrays.stream(kept).mapToLong(way -> oldValues[way]).toArray();
        }
        return left;
    }

    /** Follows the most promising beginnings, so many at a time; false where it was time to stop. */
    private boolean search(int width, int[][] original) {
        int words = Math.max(1, (free.length + FIELDS - 1) / FIELDS);
        StateTable table = new StateTable(words);
        long[] key = new long[words];
        int[] places = free.clone();
        pack(places, key);
        table.put(key, 0, 0);
        List<int[]> origins = new ArrayList<>();
        List<int[]> kept = new ArrayList<>();
        for (int block = 0; block < uses.length; block++) {
            int[] promising = promising(table, words, block, width);
            StateTable after = new StateTable(words);
            for (int position = 0; position < promising.length; position++) {
                extend(table, words, promising[position], position, block, after, key);
            }
            if (after.size() == 0) {
                return true;
            }
            if (stop.getAsBoolean()) {
                return false;
            }
            kept.add(promising);
            origins.add(after.origins());
            table = after;
        }
        int best = 0;
        for (int state = 1; state < table.size(); state++) {
            if (table.value(state) > table.value(best)) {
                best = state;
            }
        }
        if (table.value(best) > incumbentValue) {
            incumbentValue = table.value(best);
            incumbent = new int[uses.length];
            int state = best;
            for (int block = uses.length - 1; block >= 0; block--) {
                int origin = origins.get(block)[state];
                int way = origin % uses[block].length;
                incumbent[block] = original[block][way];
                state = kept.get(block)[origin / uses[block].length];
            }
        }
        return true;
    }

    private void extend(StateTable table, int words, int state, int position, int block, StateTable after, long[] key) {
        int[] places = new int[free.length];
        int[] next = new int[free.length];
        unpack(table.keys(), state * words, places);
        for (int way = 0; way < uses[block].length; way++) {
            int[] use = uses[block][way];
            long value = table.value(state) + values[block][way];
            long bound = value + bestAtPricesAfter[block + 1];
            boolean possible = true;
            for (int quota = 0; quota < free.length && possible; quota++) {
                int left = places[quota] - use[quota];
                possible = left + freedAfter[block + 1][quota] >= 0;
                next[quota] = Math.min(left, takenAfter[block + 1][quota]);
                bound += prices[quota] * next[quota];
            }
            if (possible && (incumbentValue == Long.MIN_VALUE || bound >= incumbentValue + step)) {
                pack(next, key);
                after.put(key, value, position * uses[block].length + way);
            }
        }
    }

    /** The states of greatest bound, at most so many; remembers the greatest bound of those left aside. */
    private int[] promising(StateTable table, int words, int block, int width) {
        if (table.size() <= width) {
            return IntStream.range(0, table.size()).toArray();
        }
        long[] bounds = new long[table.size()];
        int[] places = new int[free.length];
        for (int state = 0; state < bounds.length; state++) {
            unpack(table.keys(), state * words, places);
            long bound = table.value(state) + bestAtPricesAfter[block];
            for (int quota = 0; quota < free.length; quota++) {
                bound += prices[quota] * places[quota];
            }
            bounds[state] = bound;
        }
        long[] sorted = bounds.clone();
        Arrays.sort(sorted);
        long threshold = sorted[sorted.length - width];
        leftAside = Math.max(leftAside, sorted[sorted.length - width - 1]);
        int[] above = IntStream.range(0, bounds.length)
                .filter(state -> bounds[state] > threshold)
                .toArray();
        IntStream atThreshold = IntStream.range(0, bounds.length)
                .filter(state -> bounds[state] == threshold)
                .limit(width - above.length);
        return IntStream.concat(Arrays.stream(above), atThreshold).sorted().toArray();
    }

    private static void pack(int[] places, long[] key) {
        Arrays.fill(key, 0);
        for (int quota = 0; quota < places.length; quota++) {
            key[quota / FIELDS] |= (places[quota] + MIDDLE & MASK) << (quota % FIELDS * BITS);
        }
    }

    private static void unpack(long[] keys, int from, int[] places) {
        for (int quota = 0; quota < places.length; quota++) {
            places[quota] = (int) (keys[from + quota / FIELDS] >>> (quota % FIELDS * BITS) & MASK) - MIDDLE;
        }
    }
}
