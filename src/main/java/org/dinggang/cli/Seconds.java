package org.dinggang.cli;

import java.time.Duration;

/** How long to search, in seconds: up to a week. */
final class Seconds extends WholeNumber {

    /** Seconds as the user writes them. */
    Seconds() {
        super((int) Duration.ofDays(7).toSeconds());
    }
}
