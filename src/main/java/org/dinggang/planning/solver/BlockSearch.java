package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Plans a part whose blocks only quotas over several institutions tie together, such as the schools of a county with pooled posts:
 * first everything that each block could do, then the best combination that keeps within the shared quotas. The levels of the
 * score are settled one after the other, each with a proof; where some proof is out of reach, the best combination found is
 * returned as such.
 */
final class BlockSearch {

    /** Weight of a settled level against what a later level can gain by it, and how it grows where that was too little. */
    private static final long FIRST_WEIGHT = 1;

    private static final long WEIGHT_GROWTH = 4;
    private static final int WEIGHT_TRIALS = 6;

    private static final int LEVELS = 6;

    private final Part part;
    private final List<Block> blocks;
    private final Block.Way[][] remaining;
    /** Whether the two levels that are settled one by one have anything but zeros. */
    private final boolean[] matters;

    private final PartQuota[] shared;
    private final BooleanSupplier stop;

    private BlockSearch(Part part, List<Block> blocks, BooleanSupplier stop) {
        this.part = part;
        this.blocks = blocks;
        this.remaining = blocks.stream()
                .map(block -> block.ways().toArray(Block.Way[]::new))
                .toArray(Block.Way[][]::new);
        this.matters = new boolean[2];
        for (int level = 0; level < matters.length; level++) {
            int above = level;
            matters[level] =
                    blocks.stream().flatMap(block -> block.ways().stream()).anyMatch(way -> way.levels()[above] != 0);
        }
        this.shared = Arrays.stream(Block.sharedQuotas(part))
                .mapToObj(quota -> part.quotas()[quota])
                .toArray(PartQuota[]::new);
        this.stop = stop;
    }

    /**
     * A plan of a part.
     *
     * @param plan choice by competitor
     * @param proven whether no plan is better
     */
    record Found(int[] plan, boolean proven) {}

    /** The best combination; empty where the part is not of this kind, or its blocks could do too many things. */
    static Optional<Found> best(Part part, BooleanSupplier stop) {
        boolean fits = !part.brokenByPins()
                && Arrays.stream(part.quotas()).allMatch(quota -> !quota.linking() || quota.isLinear());
        if (!fits) {
            return Optional.empty();
        }
        return Block.of(part, stop).flatMap(blocks -> new BlockSearch(part, blocks, stop).run());
    }

    private Optional<Found> run() {
        int stages = stages().size();
        List<Long> settled = new ArrayList<>();
        boolean proven = true;
        int[] best = new int[0];
        for (int stage = 0; stage < stages; stage++) {
            Optional<WayCombination.Found> found = settle(stage, settled);
            if (found.isEmpty()) {
                proven = false;
                break;
            }
            proven &= found.get().proven();
            best = better(best, original(found.get().ways()));
            long reached = sum(stages().get(stage), found.get().ways());
            settled.add(reached);
            keepWorthwhile(found.get());
        }
        return best.length == 0 ? Optional.empty() : Optional.of(new Found(plan(best), proven));
    }

    /** The best on one level among combinations that keep what is settled on the levels above. */
    private Optional<WayCombination.Found> settle(int stage, List<Long> settled) {
        List<long[][]> stages = stages();
        int[][][] uses = Arrays.stream(remaining)
                .map(ways -> Arrays.stream(ways).map(Block.Way::use).toArray(int[][]::new))
                .toArray(int[][][]::new);
        long weight = FIRST_WEIGHT;
        Optional<WayCombination.Found> found = Optional.empty();
        for (int trial = 0; trial < WEIGHT_TRIALS; trial++) {
            found = WayCombination.best(uses, shared, weighted(stages, stage, weight), stop);
            if (found.isEmpty()) {
                return found;
            }
            boolean keeps = true;
            for (int above = 0; above < stage; above++) {
                keeps &= sum(stages.get(above), found.get().ways()) == settled.get(above);
            }
            if (keeps) {
                return found;
            }
            weight *= WEIGHT_GROWTH;
        }
        return found.map(last -> new WayCombination.Found(last.ways(), false, last.worthwhile()));
    }

    /** Only ways that some best combination of the level may take are of interest for the levels below. */
    private void keepWorthwhile(WayCombination.Found found) {
        if (found.proven()) {
            for (int block = 0; block < remaining.length; block++) {
                Block.Way[] ways = remaining[block];
                remaining[block] = Arrays.stream(found.worthwhile()[block])
                        .mapToObj(way -> ways[way])
                        .toArray(Block.Way[]::new);
            }
        }
    }

    /** The same combination by the blocks' own numbers of ways. */
    private int[] original(int[] ways) {
        int[] original = new int[ways.length];
        for (int block = 0; block < ways.length; block++) {
            original[block] = blocks.get(block).ways().indexOf(remaining[block][ways[block]]);
        }
        return original;
    }

    private int[] better(int[] one, int[] other) {
        return one.length > 0 && Arrays.compare(levels(one), levels(other)) >= 0 ? one : other;
    }

    private long[] levels(int[] ways) {
        long[] levels = new long[LEVELS];
        for (int block = 0; block < ways.length; block++) {
            long[] own = blocks.get(block).ways().get(ways[block]).levels();
            for (int level = 0; level < LEVELS; level++) {
                levels[level] += own[level];
            }
        }
        return levels;
    }

    /** The levels worth settling one by one, by block and way; those below appointments and inversions are taken together. */
    private List<long[][]> stages() {
        long[] together = new long[] {1, 1, 1, 1};
        for (int level = 4; level >= 2; level--) {
            long range = 1;
            for (Block.Way[] ways : remaining) {
                int below = level + 1;
                long[] extremes = Arrays.stream(ways)
                        .mapToLong(way -> way.levels()[below])
                        .sorted()
                        .toArray();
                range += extremes[extremes.length - 1] - Math.min(0, extremes[0]);
            }
            together[level - 2] = together[level - 1] * range;
        }
        List<long[][]> stages = new ArrayList<>();
        for (int level = 0; level < 2; level++) {
            long[][] values = values(level);
            if (matters[level]) {
                stages.add(values);
            }
        }
        stages.add(Arrays.stream(remaining)
                .map(ways -> Arrays.stream(ways)
                        .mapToLong(way -> way.levels()[2] * together[0]
                                + way.levels()[3] * together[1]
                                + way.levels()[4] * together[2]
                                + way.levels()[5] * together[3])
                        .toArray())
                .toArray(long[][]::new));
        return stages;
    }

    private long[][] values(int level) {
        return Arrays.stream(remaining)
                .map(ways -> Arrays.stream(ways)
                        .mapToLong(way -> way.levels()[level])
                        .toArray())
                .toArray(long[][]::new);
    }

    /** One number by block and way: the level in question, and the levels above it so heavy that they stay as settled. */
    private static long[][] weighted(List<long[][]> stages, int stage, long weight) {
        long[][] values = Arrays.stream(stages.get(stage)).map(long[]::clone).toArray(long[][]::new);
        for (int above = stage - 1; above >= 0; above--) {
            long outweighs = weight * largestRate(values, stages.get(above));
            for (int block = 0; block < values.length; block++) {
                for (int way = 0; way < values[block].length; way++) {
                    values[block][way] += outweighs * stages.get(above)[block][way];
                }
            }
        }
        return values;
    }

    /** What one step on the level above may bring at most on the levels below. */
    private static long largestRate(long[][] values, long[][] above) {
        long largest = 1;
        for (int block = 0; block < values.length; block++) {
            for (int way = 0; way < values[block].length; way++) {
                long steps = Math.max(1, Math.abs(above[block][way]));
                largest = Math.max(largest, Math.abs(values[block][way]) / steps);
            }
        }
        return largest;
    }

    private static long sum(long[][] values, int[] ways) {
        long sum = 0;
        for (int block = 0; block < ways.length; block++) {
            sum += values[block][ways[block]];
        }
        return sum;
    }

    private int[] plan(int[] ways) {
        int[] plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        for (int index = 0; index < ways.length; index++) {
            Block block = blocks.get(index);
            int[] own = block.ways().get(ways[index]).plan();
            for (int competitor = 0; competitor < own.length; competitor++) {
                plan[block.competitors()[competitor]] = own[competitor];
            }
        }
        return plan;
    }
}
