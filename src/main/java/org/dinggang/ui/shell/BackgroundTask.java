package org.dinggang.ui.shell;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Work that has been started in the background and can be given up. */
public final class BackgroundTask {
    private volatile boolean cancelled;
    private volatile @Nullable Future<?> future;

    BackgroundTask() {}

    /** Nobody wants the result any more: interrupts the work, and nothing of it reaches the screen. */
    public void cancel() {
        cancelled = true;
        Future<?> running = future;
        if (running != null) {
            running.cancel(true);
        }
    }

    void follow(Future<?> running) {
        future = running;
        if (cancelled) {
            running.cancel(true);
        }
    }

    void ifWanted(Runnable show) {
        if (!cancelled) {
            show.run();
        }
    }
}
