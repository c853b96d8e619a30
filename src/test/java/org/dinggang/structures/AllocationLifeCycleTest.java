package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event in every state of an allocation by every role: each moves it or is refused. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllocationLifeCycleTest {

    /** Where events lead: state, event, state. */
    private static final Set<List<Enum<?>>> WAYS = Set.of(
            List.of(VersionState.DRAFT, AllocationEvent.EDIT, VersionState.DRAFT),
            List.of(VersionState.DRAFT, AllocationEvent.SOLVE, VersionState.DRAFT),
            List.of(VersionState.DRAFT, AllocationEvent.SUBMIT, VersionState.SUBMITTED),
            List.of(VersionState.DRAFT, AllocationEvent.DISCARD, VersionState.DISCARDED),
            List.of(VersionState.SUBMITTED, AllocationEvent.WITHDRAW, VersionState.DRAFT),
            List.of(VersionState.SUBMITTED, AllocationEvent.GIVE_BACK, VersionState.RETURNED),
            List.of(VersionState.SUBMITTED, AllocationEvent.APPROVE, VersionState.APPROVED),
            List.of(VersionState.RETURNED, AllocationEvent.EDIT, VersionState.DRAFT),
            List.of(VersionState.RETURNED, AllocationEvent.DISCARD, VersionState.DISCARDED));

    /** What the bureau does; everything else is the department's. */
    private static final Set<AllocationEvent> DECISIONS = Set.of(AllocationEvent.GIVE_BACK, AllocationEvent.APPROVE);

    private final TestDatabase database;

    @TempDir
    static Path files;

    private PoolWorld world;

    AllocationLifeCycleTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        world = new PoolWorld(database, files);
    }

    @AfterAll
    void close() {
        world.close();
    }

    static List<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (VersionState state : VersionState.values()) {
            for (AllocationEvent event : AllocationEvent.values()) {
                for (Role role : Role.values()) {
                    all.add(Arguments.of(state, event, role));
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @MethodSource("everything")
    void movesOrIsRefusedWithAReason(VersionState state, AllocationEvent event, Role role) {
        long id = in(state);
        Actor actor = world.actor(role);
        AllocationDetail before = world.allocations().detail(world.officer, id);
        Optional<VersionState> next = WAYS.stream()
                .filter(way -> way.get(0) == state && way.get(1) == event)
                .map(way -> (VersionState) way.get(2))
                .findFirst();
        boolean mayLead = role == (DECISIONS.contains(event) ? Role.BUREAU : Role.DEPARTMENT);

        boolean moves = mayLead && next.isPresent();
        if (role != Role.ADMIN) {
            assertThat(world.allocations().detail(actor, id).summary().allowed().contains(event))
                    .isEqualTo(moves);
        }
        if (moves) {
            lead(actor, id, event);
            AllocationDetail after = world.allocations().detail(world.officer, id);
            assertThat(after.summary().state()).isEqualTo(next.orElseThrow());
            assertThat(after.summary().revision()).isEqualTo(before.summary().revision() + 1);
            assertThat(after.steps().getLast().event()).isEqualTo(event);
            assertThat(after.steps().getLast().actor()).isEqualTo(actor.displayName());
        } else {
            assertThatThrownBy(() -> lead(actor, id, event))
                    .isInstanceOfAny(AccessRefusedException.class, StructureRefusedException.class)
                    .satisfies(refusal -> assertThat(reason(refusal)).isNotBlank());
            assertThat(world.allocations().detail(world.officer, id).steps()).isEqualTo(before.steps());
            assertThat(world.state(id)).isEqualTo(state);
        }
        if (world.state(id) == VersionState.SUBMITTED) {
            // only one waits at a time
            world.allocations().withdraw(world.department, id, world.revision(id));
        }
    }

    private long in(VersionState state) {
        long id = world.solved(world.terms());
        if (state == VersionState.DISCARDED) {
            world.allocations().discard(world.department, id, 2);
        } else if (state != VersionState.DRAFT) {
            world.allocations().submit(world.department, id, 2);
        }
        if (state == VersionState.RETURNED) {
            world.allocations().giveBack(world.bureau, id, 3, "请核对人数");
        } else if (state == VersionState.APPROVED) {
            world.allocations().approve(world.bureau, id, 3, PoolWorld.approval(PoolWorld.TODAY));
        }
        return id;
    }

    private void lead(Actor actor, long id, AllocationEvent event) {
        int revision = world.revision(id);
        switch (event) {
            case EDIT ->
                world.allocations().edit(actor, id, revision, world.terms().named("方案乙"));
            case SOLVE -> world.allocations().solve(actor, id, revision, share -> {});
            case SUBMIT -> world.allocations().submit(actor, id, revision);
            case WITHDRAW -> world.allocations().withdraw(actor, id, revision);
            case DISCARD -> world.allocations().discard(actor, id, revision);
            case GIVE_BACK -> world.allocations().giveBack(actor, id, revision, "请核对人数");
            case APPROVE -> world.allocations().approve(actor, id, revision, PoolWorld.approval(PoolWorld.TODAY));
        }
    }

    private static String reason(Throwable refusal) {
        return switch (refusal) {
            case AccessRefusedException refused -> refused.text().zh();
            case StructureRefusedException refused -> refused.reason().zh();
            default -> "";
        };
    }
}
