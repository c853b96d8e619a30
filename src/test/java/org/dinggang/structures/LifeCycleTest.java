package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.structures.content.LifeCycle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event in every state by every role, on versions of institutions and of departments: each moves the version or is refused. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeCycleTest {

    /** Where events lead: state, event, state. */
    private static final Set<List<Enum<?>>> WAYS = Set.of(
            List.of(VersionState.DRAFT, VersionEvent.EDIT, VersionState.DRAFT),
            List.of(VersionState.DRAFT, VersionEvent.SUBMIT, VersionState.SUBMITTED),
            List.of(VersionState.DRAFT, VersionEvent.DISCARD, VersionState.DISCARDED),
            List.of(VersionState.SUBMITTED, VersionEvent.WITHDRAW, VersionState.DRAFT),
            List.of(VersionState.SUBMITTED, VersionEvent.GIVE_BACK, VersionState.RETURNED),
            List.of(VersionState.SUBMITTED, VersionEvent.APPROVE, VersionState.APPROVED),
            List.of(VersionState.RETURNED, VersionEvent.EDIT, VersionState.DRAFT),
            List.of(VersionState.RETURNED, VersionEvent.DISCARD, VersionState.DISCARDED));

    /** Who leads them. */
    private static final Map<VersionEvent, Set<Role>> WHO = Map.of(
            VersionEvent.EDIT, Set.of(Role.INSTITUTION, Role.DEPARTMENT),
            VersionEvent.DISCARD, Set.of(Role.INSTITUTION, Role.DEPARTMENT),
            VersionEvent.SUBMIT, Set.of(Role.INSTITUTION),
            VersionEvent.WITHDRAW, Set.of(Role.INSTITUTION),
            VersionEvent.GIVE_BACK, Set.of(Role.BUREAU),
            VersionEvent.APPROVE, Set.of(Role.BUREAU));

    private final TestDatabase database;

    @TempDir
    static Path files;

    private StructureWorld world;

    LifeCycleTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        world = new StructureWorld(database, files);
    }

    @AfterAll
    void close() {
        world.close();
    }

    static List<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (VersionState state : VersionState.values()) {
            for (VersionEvent event : VersionEvent.values()) {
                for (Role role : Role.values()) {
                    for (Role author : List.of(Role.INSTITUTION, Role.DEPARTMENT)) {
                        all.add(Arguments.of(state, event, role, author));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1} by {2}, drafted by {3}")
    @MethodSource("everything")
    void movesOrIsRefusedWithAReason(VersionState state, VersionEvent event, Role role, Role author) {
        long version = in(state, author);
        Actor actor = world.actor(role);
        VersionDetail before = world.versions().detail(world.officer, version);
        Optional<VersionState> next = WAYS.stream()
                .filter(way -> way.get(0) == state && way.get(1) == event)
                .map(way -> (VersionState) way.get(2))
                .findFirst();
        boolean mayLead = WHO.get(event).contains(role) && !(role == Role.DEPARTMENT && author == Role.INSTITUTION);

        boolean moves = mayLead && next.isPresent();
        if (role != Role.ADMIN) {
            assertThat(world.versions()
                            .detail(actor, version)
                            .summary()
                            .allowed()
                            .contains(event))
                    .isEqualTo(moves);
        }
        if (moves) {
            lead(actor, version, event);
            VersionDetail after = world.versions().detail(world.officer, version);
            assertThat(after.summary().state()).isEqualTo(next.orElseThrow());
            assertThat(after.summary().revision()).isEqualTo(before.summary().revision() + 1);
            assertThat(after.steps().getLast().event()).isEqualTo(event);
            assertThat(after.steps().getLast().actor()).isEqualTo(actor.displayName());
        } else {
            assertThatThrownBy(() -> lead(actor, version, event))
                    .isInstanceOfAny(AccessRefusedException.class, StructureRefusedException.class)
                    .satisfies(refusal -> assertThat(reason(refusal)).isNotBlank());
            assertThat(world.versions().detail(world.officer, version).steps()).isEqualTo(before.steps());
            assertThat(world.state(version)).isEqualTo(state);
        }
        if (world.state(version) == VersionState.SUBMITTED) {
            // only one waits at a time
            world.versions().withdraw(world.officer, version, world.revision(version));
        }
    }

    @Test
    void nobodyDecidesOnWhatHeOrSheMadeOrSubmittedInAnotherRole() {
        long version = world.submitted(world.content(3, 4, 3));
        Actor promoted = new Actor(
                world.officer.userId(),
                world.officer.signInName(),
                world.officer.displayName(),
                Role.BUREAU,
                world.officer.institutions(),
                false);
        assertThatThrownBy(() ->
                        world.versions().approve(promoted, version, 2, StructureWorld.approval(StructureWorld.TODAY)))
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("structure-own"));
        assertThatThrownBy(() -> world.versions().giveBack(promoted, version, 2, "不合规"))
                .isInstanceOf(AccessRefusedException.class);
        assertThat(LifeCycle.allowed(
                        promoted, VersionState.SUBMITTED, new LifeCycle.Hands(-1, Role.DEPARTMENT, promoted.userId())))
                .isEmpty();
        world.versions().withdraw(world.officer, version, 2);
    }

    private long in(VersionState state, Role author) {
        Actor maker = world.actor(author);
        long version = world.versions().create(maker, world.institution, world.content(3, 4, 3));
        if (state == VersionState.DISCARDED) {
            world.versions().discard(maker, version, 1);
        } else if (state != VersionState.DRAFT) {
            world.versions().submit(world.officer, version, 1);
        }
        if (state == VersionState.RETURNED) {
            world.versions().giveBack(world.bureau, version, 2, "比例超限");
        } else if (state == VersionState.APPROVED) {
            world.versions().approve(world.bureau, version, 2, StructureWorld.approval(StructureWorld.TODAY));
        }
        return version;
    }

    private void lead(Actor actor, long version, VersionEvent event) {
        int revision = world.revision(version);
        switch (event) {
            case EDIT -> world.versions().edit(actor, version, revision, world.content(2, 4, 4));
            case SUBMIT -> world.versions().submit(actor, version, revision);
            case WITHDRAW -> world.versions().withdraw(actor, version, revision);
            case DISCARD -> world.versions().discard(actor, version, revision);
            case GIVE_BACK -> world.versions().giveBack(actor, version, revision, "比例超限");
            case APPROVE ->
                world.versions().approve(actor, version, revision, StructureWorld.approval(StructureWorld.TODAY));
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
