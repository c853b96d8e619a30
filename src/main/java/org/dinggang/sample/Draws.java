package org.dinggang.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random draws from one seed. The algorithm is named, so that a seed means the same case on every machine and every Java.
 */
final class Draws {

    private static final String ALGORITHM = "L64X128MixRandom";
    private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

    private final RandomGenerator source;

    private Draws(long seed) {
        source = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /** Draws of that seed. */
    static Draws of(long seed) {
        return new Draws(seed);
    }

    /** Draws of their own for one part of a case, so that a change in one part leaves the others as they were. */
    static Draws of(long seed, long part) {
        return new Draws(seed * GOLDEN_RATIO + part);
    }

    /** A number from the least to the greatest, both included. */
    int between(int least, int greatest) {
        return least + below(greatest - least + 1);
    }

    /** True in so many of a hundred draws. */
    boolean percent(int hundredths) {
        return below(100) < hundredths;
    }

    /** True in so many of a thousand draws. */
    boolean perMille(int thousandths) {
        return below(1000) < thousandths;
    }

    /** One of the choices, each as likely. */
    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The index of one of the weights, as likely as the weight says. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int drawn = below(total);
        for (int index = 0; index < weights.length; index++) {
            drawn -= weights[index];
            if (drawn < 0) {
                return index;
            }
        }
        throw new IllegalStateException("weights add up to less than their total");
    }

    /**
     * A number around a middle: the mean of several even draws, which is close enough to a bell and, unlike a Gaussian draw,
     * the same in every version of Java.
     */
    int around(int middle, int spread) {
        int sum = 0;
        for (int draw = 0; draw < 4; draw++) {
            sum += between(-spread, spread);
        }
        return middle + sum / 2;
    }

    /** A day from the first to the last, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** A number from 0 to below the bound, by rejection, so that no value is likelier than another. */
    private int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("Nothing lies below " + bound);
        }
        long limit = (1L << 31) - (1L << 31) % bound;
        long bits = source.nextLong() >>> 33;
        while (bits >= limit) {
            bits = source.nextLong() >>> 33;
        }
        return (int) (bits % bound);
    }
}
