package org.dinggang.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A line on standard error that is written over and over while the planner works. Silent where there is no terminal. */
final class ProgressLine {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);

    private final Console console;
    private final LongSupplier nanoTime;
    private long next;
    private int shown;

    /**
     * A progress line, empty at first.
     *
     * @param console the console
     * @param nanoTime a running time in nanoseconds
     */
    ProgressLine(Console console, LongSupplier nanoTime) {
        this.console = console;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    /** Shows the line, at most five times a second. */
    synchronized void show(Supplier<String> line) {
        long now = nanoTime.getAsLong();
        if (!console.terminal().error() || now - next < 0) {
            return;
        }
        next = now + INTERVAL;
        // the last column stays free: some terminals go to the next line when it is written
        String text = DisplayText.shortened(line.get(), console.terminal().columns() - 1);
        int width = DisplayText.width(text);
        write('\r' + DisplayText.padded(text, shown));
        shown = width;
    }

    /** Leaves nothing of the line on the terminal. */
    synchronized void clear() {
        if (shown > 0) {
            write('\r' + " ".repeat(shown) + '\r');
            shown = 0;
        }
    }

    private void write(String text) {
        console.error().print(text);
        console.error().flush();
    }
}
