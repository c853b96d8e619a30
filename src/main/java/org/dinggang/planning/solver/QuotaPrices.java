package org.dinggang.planning.solver;

import java.util.Arrays;

/**
 * Prices of the places of shared quotas (Lagrange multipliers): if every block chooses its way for itself and pays for the places
 * that it uses, then what all blocks gain, plus the price of all free places, is at least what any combination within the quotas
 * can reach. The lower this bound, the better the prices.
 */
final class QuotaPrices {

    private static final int ROUNDS = 800;

    /** Rounds without a lower bound after which the steps are shortened, and how much. */
    private static final int PATIENCE = 10;

    private static final double SHORTENING = 0.6;

    private final int[][][] uses;
    private final long[][] values;
    private final int[] free;

    /**
     * Prices to be found.
     *
     * @param uses use of each shared quota, by block and way
     * @param values value by block and way
     * @param free free places of each shared quota
     */
    QuotaPrices(int[][][] uses, long[][] values, int[] free) {
        this.uses = uses;
        this.values = values;
        this.free = free;
    }

    /**
     * Good prices, none negative, by a subgradient method (Polyak's steps).
     *
     * @param from prices to begin with
     * @param reachable a value that some combination reaches
     */
    long[] find(long[] from, long reachable) {
        double[] prices = Arrays.stream(from).asDoubleStream().toArray();
        double[] best = prices.clone();
        double bound = Double.POSITIVE_INFINITY;
        double relaxation = 1;
        int sinceBetter = 0;
        int[] excess = new int[free.length];
        for (int round = 0; round < ROUNDS; round++) {
            double now = evaluate(prices, excess);
            if (now < bound) {
                bound = now;
                best = prices.clone();
                sinceBetter = 0;
            } else if (++sinceBetter == PATIENCE) {
                relaxation *= SHORTENING;
                sinceBetter = 0;
                prices = best.clone();
                now = evaluate(prices, excess);
            }
            double norm = 0;
            for (int quota = 0; quota < free.length; quota++) {
                if (excess[quota] > 0 || prices[quota] > 0) {
                    norm += (double) excess[quota] * excess[quota];
                }
            }
            if (norm == 0 || now <= reachable) {
                break;
            }
            double step = relaxation * (now - reachable) / norm;
            for (int quota = 0; quota < free.length; quota++) {
                prices[quota] = Math.max(0, prices[quota] + step * excess[quota]);
            }
        }
        return Arrays.stream(best).mapToLong(Math::round).toArray();
    }

    /** The bound at these prices; fills in by how much the blocks' wishes exceed each quota there. */
    private double evaluate(double[] prices, int[] excess) {
        double bound = 0;
        for (int quota = 0; quota < free.length; quota++) {
            bound += prices[quota] * free[quota];
            excess[quota] = -free[quota];
        }
        for (int block = 0; block < uses.length; block++) {
            int chosen = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int way = 0; way < uses[block].length; way++) {
                double gain = values[block][way];
                int[] use = uses[block][way];
                for (int quota = 0; quota < use.length; quota++) {
                    gain -= prices[quota] * use[quota];
                }
                if (gain > most) {
                    most = gain;
                    chosen = way;
                }
            }
            bound += most;
            for (int quota = 0; quota < free.length; quota++) {
                excess[quota] += uses[block][chosen][quota];
            }
        }
        return bound;
    }
}
