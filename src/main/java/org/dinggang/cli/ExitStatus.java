package org.dinggang.cli;

/** What the program tells the shell. */
enum ExitStatus {
    /** Planned or lawful. */
    DONE,
    /** Unlawful: the pins force a violation, or the check found one. */
    UNLAWFUL,
    /** Input or command that cannot be used. Every problem has been named. */
    UNUSABLE,
    /** A failure inside the program. */
    INTERNAL;

    /** The number that the shell sees. */
    int code() {
        return ordinal();
    }

    /** The worse of two: the status of several cases is that of the worst. */
    ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
