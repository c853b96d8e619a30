package org.dinggang.cli;

/** How many threads to use: as many as any machine has. */
final class Threads extends WholeNumber {

    private static final int MOST = 1024;

    /** Threads as the user writes them. */
    Threads() {
        super(MOST);
    }
}
