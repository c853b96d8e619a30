package org.dinggang.establishment.allocation;

import org.jspecify.annotations.Nullable;

/**
 * What an institution needs of the posts under one key of the pool, and what is settled about them.
 *
 * @param holders people who hold such posts now
 * @param waiting qualified people who wait for one
 * @param waitingDays days that they have waited, all together
 * @param current posts of the allocation in force
 * @param cap most posts that the institution may have; null where nothing limits them
 * @param pin posts that it must have, whatever the rest says; null where nothing is settled
 */
public record Need(
        int holders,
        int waiting,
        long waitingDays,
        int current,
        @Nullable Integer cap,
        @Nullable Integer pin) {

    /** Most people or posts in one place. */
    public static final int MOST = 10_000;

    /** Most days waited in one place. */
    public static final long MOST_DAYS = 100_000_000;

    /** Nothing needed. */
    public static final Need NONE = new Need(0, 0, 0, 0, null, null);

    /** What the claims of that measure grow with. */
    public long claimants(Measure measure) {
        return switch (measure) {
            case WAITING_PEOPLE -> waiting;
            case WAITING_TIME -> waitingDays;
        };
    }

    /** The most posts that it may have by itself. */
    public int most() {
        return pin != null ? pin : cap == null ? MOST : cap;
    }

    /** The fewest posts that it may have by itself. */
    public int least() {
        return pin == null ? 0 : pin;
    }
}
