package org.dinggang.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameter {@code overQuota.digest} (退二进一 and its kin): while a set is over its maximum, so many may enter for so many who
 * have left. How many may depend on how far the set is over before the round.
 *
 * @param bands from the least excess to the largest; beyond the last nobody enters
 */
public record Digest(List<Band> bands) {

    /** Whole of which the bounds of bands are parts. */
    private static final long PERCENT = 100;

    public Digest {
        bands = List.copyOf(bands);
    }

    /**
     * What applies up to one excess.
     *
     * @param upTo largest excess in percent of the maximum, itself included; null where any excess is meant
     * @param leave people who must have left, at least 1
     * @param appoint people who may then enter, at least 0
     */
    public record Band(@Nullable Integer upTo, int leave, int appoint) {

        /** How many may enter when so many have left. */
        public int allowance(int left) {
            return left / leave * appoint;
        }

        private boolean covers(int max, int before) {
            return upTo == null || (before - max) * PERCENT <= upTo.longValue() * max;
        }
    }

    /** The same for every excess. */
    public static Digest of(int leave, int appoint) {
        return new Digest(List.of(new Band(null, leave, appoint)));
    }

    /**
     * What applies to a set.
     *
     * @param max maximum of the set; where it is 0, the excess is larger than any bound
     * @param before people in the set before the round, those who leave during it included
     * @return empty where the set is not over its maximum, or further over than any band reaches
     */
    public Optional<Band> band(int max, int before) {
        return before <= max
                ? Optional.empty()
                : bands.stream().filter(band -> band.covers(max, before)).findFirst();
    }
}
