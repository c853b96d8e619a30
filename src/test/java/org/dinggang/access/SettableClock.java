package org.dinggang.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Time that stands still until a test moves it. */
public final class SettableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2024-12-01T08:00:00Z");

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** For those who ask a clock. */
    public Clock inUtc() {
        return withZone(ZoneOffset.UTC);
    }
}
