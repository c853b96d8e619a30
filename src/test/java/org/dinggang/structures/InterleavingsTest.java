package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Posts;
import org.dinggang.registry.PostStructures;
import org.dinggang.registry.PostsInForce;
import org.dinggang.registry.PostsInForce.State;
import org.dinggang.registry.RegistryException;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.structures.VersionSummary.Kind;
import org.dinggang.structures.content.LifeCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people at the same versions at once: whatever the order, each step that succeeds was lawful, and nothing is lost. */
@DatabaseTest
class InterleavingsTest {

    private static final int PEOPLE = 4;
    private static final int STEPS = 20;

    private final TestDatabase database;

    @TempDir
    Path files;

    private StructureWorld world;

    InterleavingsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new StructureWorld(database, files);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyOrderLeavesLawfulVersions(long seed) throws Exception {
        List<Long> versions = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            versions.add(world.versions().create(world.officer, world.institution, world.content(3, 4, 3)));
        }
        List<Actor> people = List.of(world.officer, world.secondOfficer, world.bureau, world.officer);
        together(IntStream.range(0, PEOPLE)
                .<Callable<Void>>mapToObj(person -> () -> {
                    Random random = new Random(seed * PEOPLE + person);
                    for (int step = 0; step < STEPS; step++) {
                        attempt(people.get(person), versions.get(random.nextInt(versions.size())), random);
                    }
                    return null;
                })
                .toList());
        versions.forEach(this::assertWentItsWay);
        assertThat(world.versions().waiting(world.bureau).stream()
                        .filter(waiting -> waiting.institutionId() == world.institution))
                .hasSizeLessThanOrEqualTo(1);
        assertLedgerIsThatOfTheVersions();
    }

    private void attempt(Actor actor, long version, Random random) {
        VersionEvent event = VersionEvent.values()[random.nextInt(VersionEvent.values().length)];
        int eight = random.nextInt(3);
        try {
            int revision = world.versions().detail(actor, version).summary().revision();
            switch (event) {
                case EDIT -> world.versions().edit(actor, version, revision, world.content(eight, 4, 6 - eight));
                case SUBMIT -> world.versions().submit(actor, version, revision);
                case WITHDRAW -> world.versions().withdraw(actor, version, revision);
                case DISCARD -> {
                    if (random.nextInt(5) == 0) {
                        world.versions().discard(actor, version, revision);
                    }
                }
                case GIVE_BACK -> world.versions().giveBack(actor, version, revision, "请核对");
                case APPROVE ->
                    world.versions().approve(actor, version, revision, StructureWorld.approval(StructureWorld.TODAY));
            }
        } catch (StructureRefusedException | AccessRefusedException | RegistryException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** The steps are whole, each leads on lawfully from the one before, and the last is where the version stands. */
    private void assertWentItsWay(long version) {
        VersionDetail detail = world.versions().detail(world.officer, version);
        List<VersionStep> steps = detail.steps();
        assertThat(steps)
                .extracting(VersionStep::revision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, steps.size()).boxed().toList());
        for (int index = 1; index < steps.size(); index++) {
            assertThat(LifeCycle.next(
                            steps.get(index - 1).state(), steps.get(index).event()))
                    .contains(steps.get(index).state());
        }
        assertThat(detail.summary().state()).isEqualTo(steps.getLast().state());
        assertThat(detail.summary().revision()).isEqualTo(steps.size());
    }

    private void assertLedgerIsThatOfTheVersions() {
        Map<Long, Posts> approved = new HashMap<>();
        List<VersionSummary> inForce = new ArrayList<>();
        for (VersionSummary summary : world.versions().list(world.officer, world.institution)) {
            if (summary.kind() == Kind.DRAFTED && summary.state() == VersionState.APPROVED) {
                long id = summary.id();
                approved.put(
                        id, world.versions().detail(world.officer, id).content().technical());
            }
            if (summary.force() == Force.IN_FORCE) {
                inForce.add(summary);
            }
        }
        assertThat(inForce).hasSize(1);
        List<PostsInForce> history = world.program.bean(PostStructures.class).history(world.officer, world.institution);
        assertThat(history)
                .filteredOn(posts -> posts.version() != null)
                .allSatisfy(posts -> assertThat(posts.posts()).isEqualTo(approved.get(posts.version())));
        assertThat(history).filteredOn(posts -> posts.version() != null).hasSize(approved.size());
        assertThat(history).filteredOn(posts -> posts.state() == State.IN_FORCE).hasSize(1);
    }

    @RepeatedTest(10)
    void ofTwoSubmissionsAtOnceOneWaits() throws Exception {
        long one = world.versions().create(world.officer, world.institution, world.content(3, 4, 3));
        long other = world.versions().create(world.officer, world.institution, world.content(2, 4, 4));
        List<String> outcomes = together(List.of(
                () -> outcome(() -> world.versions().submit(world.officer, one, 1)),
                () -> outcome(() -> world.versions().submit(world.secondOfficer, other, 1))));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "OTHER_SUBMITTED");
    }

    @RepeatedTest(10)
    void whatIsTakenBackWhileItIsApprovedIsOneOfTheTwo() throws Exception {
        long version = world.submitted(world.content(3, 4, 3));
        List<String> outcomes = together(List.of(
                () -> outcome(() -> world.versions().withdraw(world.officer, version, 2)),
                () -> outcome(() -> world.versions()
                        .approve(world.bureau, version, 2, StructureWorld.approval(StructureWorld.TODAY)))));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "CHANGED_MEANWHILE");
        boolean approved = world.state(version) == VersionState.APPROVED;
        assertThat(world.on(StructureWorld.TODAY).posts())
                .isEqualTo(approved ? StructureWorld.posts(3, 4, 3) : StructureWorld.posts(1, 4, 4));
    }

    @RepeatedTest(5)
    void twoDraftsAtOnceAreTwoVersions() throws Exception {
        List<Long> made = together(List.of(
                () -> world.versions().create(world.officer, world.institution, world.content(3, 4, 3)),
                () -> world.versions().create(world.secondOfficer, world.institution, world.content(3, 4, 3))));
        assertThat(new HashSet<>(made)).hasSize(2);
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (StructureRefusedException refused) {
            return refused.code().name();
        }
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> each : work) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
