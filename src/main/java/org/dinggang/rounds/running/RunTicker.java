package org.dinggang.rounds.running;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dinggang.database.Transactions;
import org.dinggang.rounds.store.RunRows;
import org.dinggang.rounds.store.RunRows.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Four times a second: notes how far the runs of this program are, hears whether somebody wants them to end, and tells those who watch.
 * When the program ends, it ends the runs first, so that their best plans are saved.
 */
@Component
class RunTicker implements SmartLifecycle {

    /** How often somebody who watches is told at most, and how often the database is told. */
    static final Duration PERIOD = Duration.ofMillis(250);

    private static final Duration LONGEST_ENDING = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(RunTicker.class);

    private final Transactions transactions;
    private final RunRows runs;
    private final ActiveRuns active;
    private final RunWatchers watchers;
    private volatile ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(RunTicker::thread);
    private volatile boolean running;
    private volatile boolean ending;

    RunTicker(Transactions transactions, RunRows runs, ActiveRuns active, RunWatchers watchers) {
        this.transactions = transactions;
        this.runs = runs;
        this.active = active;
        this.watchers = watchers;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "planning-ticker");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether the program is ending: nothing new is begun. */
    boolean isEnding() {
        return ending;
    }

    @Override
    public void start() {
        if (executor.isShutdown()) {
            executor = Executors.newSingleThreadScheduledExecutor(RunTicker::thread);
        }
        ending = false;
        running = true;
        executor.scheduleWithFixedDelay(this::tick, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ending = true;
        active.all().forEach(run -> run.stop().give());
        long deadline = System.nanoTime() + LONGEST_ENDING.toNanos();
        while (!active.all().isEmpty() && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        executor.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tick() {
        for (ActiveRun run : active.all()) {
            try {
                note(run);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "How far planning run {} is could not be noted; tried again",
                        run.claimed().id(),
                        failure);
            }
        }
        watchers.tell();
    }

    private void note(ActiveRun run) {
        Standing standing = run.standing();
        long id = run.claimed().id();
        int attempt = run.claimed().attempt();
        Optional<Boolean> stop = transactions.write(
                run.ticket().visible(),
                run.ticket().signInName(),
                () -> standing == null ? runs.isStopRequested(id, attempt) : runs.note(id, attempt, standing));
        if (stop.isEmpty() && active.contains(run) && !isOver(run)) {
            run.overtake();
        } else if (stop.orElse(false)) {
            run.stop().give();
        }
    }

    /** A run that this attempt has just ended is nobody else's. */
    private boolean isOver(ActiveRun run) {
        return transactions.read(
                run.ticket().visible(),
                () -> runs.find(run.claimed().id())
                        .filter(row -> row.attempt() == run.claimed().attempt())
                        .isPresent());
    }
}
