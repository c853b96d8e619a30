package org.dinggang.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.springframework.beans.factory.DisposableBean;

/**
 * Does what takes longer than a tenth of a second beside the screen: a listener that worked that long would freeze every tab of
 * its user. Results come back to the screen; if it has been left, they are dropped.
 *
 * <p>The work runs without security context and without {@code UI.getCurrent()}: what it needs to know, the actor first, is passed in.
 */
@org.springframework.stereotype.Component
public class Background implements DisposableBean {
    /** How often progress is shown at most. */
    private static final long PROGRESS_NANOSECONDS = 250_000_000;

    private final Failures failures;
    private final ExecutorService executor = Executors.newFixedThreadPool(
            Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().name("screen-work-", 1).daemon().factory());

    /** What plans takes turns with all planning, so it waits most of the time; nobody's screen may wait behind it. */
    private final ExecutorService planner = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("screen-planning-", 1).daemon().factory());

    /** @param failures tells what went wrong where nobody else does */
    public Background(Failures failures) {
        this.failures = failures;
    }

    /**
     * Work that gives a result.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it. Should end soon when its thread is interrupted.
         *
         * @param progress takes the share done so far, 0 to 1, as often as wanted: what is too often for the screen is skipped
         * @throws Exception whatever went wrong
         */
        T call(DoubleConsumer progress) throws Exception;
    }

    /**
     * Starts the work; failures are told to the person in general words.
     *
     * @param owner on the screen now; when it is left, nobody waits for the result any more
     * @param done takes the result, at the screen
     */
    public <T> BackgroundTask start(Component owner, Work<T> work, SerializableConsumer<T> done) {
        return start(owner, work, done, failures::tell, share -> {});
    }

    /**
     * Starts the work.
     *
     * @param owner on the screen now; when it is left, nobody waits for the result any more
     * @param done takes the result, at the screen
     * @param failed takes what went wrong, at the screen
     * @param progress takes the share done, 0 to 1, at the screen, at most four times a second
     */
    public <T> BackgroundTask start(
            Component owner,
            Work<T> work,
            SerializableConsumer<T> done,
            Consumer<Throwable> failed,
            DoubleConsumer progress) {
        return start(executor, owner, work, done, failed, progress);
    }

    /**
     * Starts work that plans, and may take as long as somebody waits: beside all other work, which never queues behind it.
     *
     * @param owner on the screen now; when it is left, nobody waits for the result any more
     * @param done takes the result, at the screen
     * @param failed takes what went wrong, at the screen
     */
    public <T> BackgroundTask startPlanning(
            Component owner, Work<T> work, SerializableConsumer<T> done, Consumer<Throwable> failed) {
        return start(planner, owner, work, done, failed, share -> {});
    }

    private static <T> BackgroundTask start(
            ExecutorService threads,
            Component owner,
            Work<T> work,
            SerializableConsumer<T> done,
            Consumer<Throwable> failed,
            DoubleConsumer progress) {
        UI screen = owner.getUI().orElseThrow(() -> new IllegalStateException("The owner is not on a screen yet"));
        var showDone = screen.accessLater(done, () -> {});
        var showFailed = screen.accessLater((Throwable failure) -> failed.accept(failure), () -> {});
        var showProgress = screen.accessLater((Double share) -> progress.accept(share), () -> {});
        BackgroundTask task = new BackgroundTask();
        task.follow(threads.submit(() -> {
            try {
                T result = work.call(atIntervals(share -> task.ifWanted(() -> showProgress.accept(share))));
                task.ifWanted(() -> showDone.accept(result));
            } catch (Exception | Error failure) {
                task.ifWanted(() -> showFailed.accept(failure));
            }
        }));
        return task;
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
        planner.shutdownNow();
    }

    private static DoubleConsumer atIntervals(DoubleConsumer consumer) {
        return new DoubleConsumer() {
            private long last = System.nanoTime() - PROGRESS_NANOSECONDS;

            @Override
            public synchronized void accept(double share) {
                long now = System.nanoTime();
                if (now - last >= PROGRESS_NANOSECONDS) {
                    last = now;
                    consumer.accept(share);
                }
            }
        };
    }
}
