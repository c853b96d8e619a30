package org.dinggang.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line on standard error that is written over and over, five times a second, while the program works. Silent where there is
 * no terminal.
 */
final class ProgressLine implements AutoCloseable {

    private static final long INTERVAL_MILLIS = 200;

    private final Console console;
    private final @Nullable ScheduledExecutorService ticker;
    private @Nullable Supplier<String> line;
    private int shown;

    /** A progress line, empty at first. */
    ProgressLine(Console console) {
        this.console = console;
        if (console.terminal().error()) {
            ticker = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("progress").factory());
            ticker.scheduleAtFixedRate(this::paint, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            ticker = null;
        }
    }

    /** Shows this from now on. It is asked for anew whenever the line is written, so it may tell the time. */
    synchronized void show(Supplier<String> text) {
        line = text;
    }

    /** Leaves nothing of the line on the terminal. */
    synchronized void clear() {
        line = null;
        if (shown > 0) {
            write('\r' + " ".repeat(shown) + '\r');
            shown = 0;
        }
    }

    @Override
    public void close() {
        clear();
        if (ticker != null) {
            ticker.shutdownNow();
        }
    }

    /** Writes the line as it is now. */
    synchronized void paint() {
        if (line == null) {
            return;
        }
        // the last column stays free: some terminals go to the next line when it is written
        String text = DisplayText.shortened(
                DisplayText.printable(line.get()), console.terminal().columns() - 1);
        write('\r' + DisplayText.padded(text, shown));
        shown = DisplayText.width(text);
    }

    private void write(String text) {
        console.error().print(text);
        console.error().flush();
    }
}
