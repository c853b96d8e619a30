package org.dinggang.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.dinggang.database.DeliveredServer;
import org.dinggang.database.LongRuns;

/**
 * Fifty people at workspaces of the sample hospital (1,200 people), each doing something every few seconds, while four plans are being
 * made: how long they wait for what they do to show.
 */
public final class LoadTest {
    private static final int PEOPLE_AT_WORK = 50;
    private static final int RUNS = 4;

    /** As many as it takes that there are always so many under way: a run may end before its time is up. */
    private static final int WAITING_RUNS = 40;

    private static final int STAFF = 1200;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final long LEAST_THINKING_MILLIS = 2000;
    private static final long MOST_THINKING_MILLIS = 6000;
    private static final double AIM_MILLIS = 500;

    private final Map<Interaction, Queue<Long>> times = new EnumMap<>(Interaction.class);
    private final AtomicInteger failures = new AtomicInteger();
    private final CountDownLatch atWork = new CountDownLatch(PEOPLE_AT_WORK);
    private volatile boolean measuring;
    private volatile boolean over;

    private LoadTest() {
        for (Interaction interaction : Interaction.values()) {
            times.put(interaction, new ConcurrentLinkedQueue<>());
        }
    }

    /** Measures on a server of its own; ends with status 1 where the aim is missed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("dinggang-load");
        LongRuns.queue(home, WAITING_RUNS, 3600);
        boolean good;
        try (DeliveredServer server = DeliveredServer.start(
                home,
                Map.of(
                        "DINGGANG_SIGNIN_ATTEMPTSPERMINUTE",
                        "1000",
                        "DINGGANG_PLANNING_RUNS",
                        Integer.toString(RUNS)))) {
            LoadTest test = new LoadTest();
            test.run(server);
            System.out.println(planning(server));
            good = test.report() && planning(server).contains("running\"} " + RUNS);
        }
        System.exit(good ? 0 : 1);
    }

    private void run(DeliveredServer server) throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < PEOPLE_AT_WORK; number++) {
                int seed = number;
                people.execute(() -> work(server, seed));
            }
            atWork.await();
            TimeUnit.NANOSECONDS.sleep(WARM_UP.toNanos());
            measuring = true;
            TimeUnit.NANOSECONDS.sleep(MEASURED.toNanos());
            measuring = false;
            over = true;
        }
    }

    private void work(DeliveredServer server, int seed) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (Officer officer =
                Officer.at(server.address(), "yiyuan", "dinggang-demo", PlanOfTheHospital.find(server), STAFF, seed)) {
            atWork.countDown();
            while (!over) {
                for (Interaction interaction : Interaction.values()) {
                    TimeUnit.MILLISECONDS.sleep(random.nextLong(LEAST_THINKING_MILLIS, MOST_THINKING_MILLIS));
                    long taken = officer.does(interaction);
                    if (measuring) {
                        times.get(interaction).add(taken);
                    }
                }
            }
        } catch (IOException | RuntimeException failure) {
            failure.printStackTrace();
            failures.incrementAndGet();
            atWork.countDown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean report() {
        System.out.printf("| interaction | times | median | 95 %% | 99 %% |%n|---|---|---|---|---|%n");
        boolean good = failures.get() == 0;
        for (Interaction interaction : Interaction.values()) {
            long[] sorted = times.get(interaction).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            good &= sorted.length > 0 && millis(sorted, 0.95) < AIM_MILLIS;
            System.out.printf(
                    "| %s | %d | %.0f ms | %.0f ms | %.0f ms |%n",
                    interaction.words(),
                    sorted.length,
                    millis(sorted, 0.5),
                    millis(sorted, 0.95),
                    millis(sorted, 0.99));
        }
        System.out.println("failures: " + failures.get());
        return good;
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }

    private static String planning(DeliveredServer server) throws IOException, InterruptedException {
        return Arrays.stream(server.ask("prometheus").body().split("\n"))
                .filter(line -> line.startsWith("dinggang_planning_runs"))
                .reduce("", (one, other) -> one + other + System.lineSeparator());
    }
}
