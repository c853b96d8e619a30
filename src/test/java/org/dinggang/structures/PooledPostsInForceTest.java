package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dinggang.structures.PoolWorld.EIGHT;
import static org.dinggang.structures.PoolWorld.TODAY;
import static org.dinggang.structures.PoolWorld.approval;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.PostStructures;
import org.dinggang.structures.AllocationTerms.Bound;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.structures.VersionSummary.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What approved allocations do to the posts of institutions, to the day. */
@DatabaseTest
class PooledPostsInForceTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Posts OWN =
            Posts.of(Map.of(GradeRange.single(Grade.of(9)), 4, GradeRange.single(Grade.of(10)), 4));

    private final TestDatabase database;

    @TempDir
    Path files;

    private PoolWorld world;

    PooledPostsInForceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new PoolWorld(database, files);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static Posts with(int eight) {
        return Posts.of(Map.of(EIGHT, eight, GradeRange.single(Grade.of(9)), 4, GradeRange.single(Grade.of(10)), 4));
    }

    @Test
    void fromItsDayOnTheNumbersAreThePostsOfTheInstitutions() {
        long id = world.approved(world.terms(), TOMORROW);
        for (String code : List.of(world.a, world.b, world.c)) {
            assertThat(world.on(code, TODAY).posts()).isEqualTo(OWN);
            assertThat(world.on(code, TOMORROW).posts()).isEqualTo(with(1));
            assertThat(world.on(code, TOMORROW).establishment())
                    .isEqualTo(world.on(code, TODAY).establishment());
        }
        assertThat(world.allocations().list(world.officer, world.pool()))
                .extracting(AllocationSummary::force)
                .containsExactly(Force.AHEAD);
        world.program.clock().pass(Duration.ofDays(1));
        assertThat(world.allocations().detail(world.officer, id).summary().force())
                .isEqualTo(Force.IN_FORCE);
        assertThat(world.allocations().pools(world.officer))
                .filteredOn(pool -> pool.name().equals(world.name))
                .extracting(PoolSummary::inForce)
                .containsExactly("方案甲");
    }

    @Test
    void anAllocationStandsInTheListOfEachInstitutionAndIsOneChange() {
        world.approved(world.terms(), TODAY);
        StructureVersions versions = world.program.bean(StructureVersions.class);
        for (String code : List.of(world.a, world.b, world.c)) {
            assertThat(versions.list(world.officer, world.institution(code)))
                    .extracting(VersionSummary::kind, VersionSummary::force, VersionSummary::technical)
                    .containsExactlyInAnyOrder(
                            tuple(Kind.POOLED, Force.IN_FORCE, 9), tuple(Kind.IMPORTED, Force.PAST, 8));
        }
        assertThat(List.of(world.a, world.b, world.c).stream()
                        .map(code -> world.program
                                .bean(PostStructures.class)
                                .history(world.officer, world.institution(code))
                                .getFirst())
                        .map(posts -> tuple(posts.added().id(), posts.added().kind(), posts.document()))
                        .distinct())
                .singleElement()
                .satisfies(one -> assertThat(one.toList().subList(1, 3))
                        .isEqualTo(List.of(ChangeKind.ALLOCATION, PoolWorld.DOCUMENT)));
    }

    @Test
    void theNextAllocationIsComparedWithTheOneInForceAndTakesItsPlace() {
        long first = world.approved(world.terms(), TODAY);
        world.program.clock().pass(Duration.ofDays(1));
        AllocationTerms terms = new AllocationTerms(
                "方案乙", world.terms().measure(), PoolWorld.RULE_SET, TOMORROW, new TreeMap<>(), new TreeMap<>());
        long second = world.solved(terms.with(world.a, EIGHT, new Bound(null, 2)));
        AllocationDetail detail = world.allocations().detail(world.department, second);
        assertThat(detail.request().current().number(world.b, EIGHT)).isEqualTo(1);
        assertThat(detail.solution().comparison().changes())
                .extracting(change -> change.institution(), change -> change.before(), change -> change.after())
                .containsExactly(tuple(world.a, 1, 2), tuple(world.b, 1, 0));
        world.allocations().submit(world.department, second, 2);
        world.allocations().approve(world.bureau, second, 3, approval(TOMORROW));
        assertThat(world.on(world.a, TODAY).posts()).isEqualTo(with(1));
        assertThat(world.on(world.a, TOMORROW).posts()).isEqualTo(with(2));
        assertThat(world.on(world.b, TOMORROW).posts()).isEqualTo(with(0));
        assertThat(world.allocations().list(world.department, world.pool()))
                .extracting(AllocationSummary::id, AllocationSummary::force)
                .containsExactly(tuple(second, Force.IN_FORCE), tuple(first, Force.PAST));
    }

    @Test
    void whereOneInstitutionHasPostsAheadNoneGetsAnything() {
        long version = approvedVersion(world.b, TOMORROW);
        long id = world.submitted(world.terms());
        assertThatThrownBy(() -> world.allocations().approve(world.bureau, id, 3, approval(TODAY)))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(
                                                problem.message().zh())
                                        .isEqualTo("学校" + world.b + "已有自" + TOMORROW + "起生效的岗位，分配的生效日期不能早于该日")));
        assertThat(world.state(id)).isEqualTo(VersionState.SUBMITTED);
        assertThat(world.on(world.a, TOMORROW).posts()).isEqualTo(OWN);
        world.allocations().approve(world.bureau, id, 3, approval(TOMORROW));
        assertThat(world.on(world.a, TOMORROW).posts()).isEqualTo(with(1));
        assertThat(world.on(world.b, TOMORROW).posts())
                .isEqualTo(Posts.of(
                        Map.of(EIGHT, 1, GradeRange.single(Grade.of(9)), 3, GradeRange.single(Grade.of(10)), 2)));
        world.program.clock().pass(Duration.ofDays(1));
        assertThat(world.program.bean(StructureVersions.class).list(world.officer, world.institution(world.b)))
                .filteredOn(summary -> summary.force() == Force.IN_FORCE)
                .extracting(VersionSummary::kind, VersionSummary::id)
                .containsExactlyInAnyOrder(tuple(Kind.DRAFTED, version), tuple(Kind.POOLED, null));
    }

    private long approvedVersion(String code, LocalDate inForceFrom) {
        StructureVersions versions = world.program.bean(StructureVersions.class);
        Posts posts = Posts.of(Map.of(GradeRange.single(Grade.of(9)), 3, GradeRange.single(Grade.of(10)), 2));
        VersionContent content = new VersionContent(
                new StructureBasis(
                        "national-2006",
                        InstitutionLevel.CITY,
                        null,
                        new StructureRequest(
                                100,
                                PostCategory.TECHNICAL,
                                Map.of(),
                                Grade.of(8),
                                List.of(),
                                null,
                                0,
                                0,
                                null,
                                new TreeMap<>())),
                new EnumMap<>(Map.of(PostCategory.TECHNICAL, 5)),
                posts,
                Posts.NONE,
                Posts.NONE,
                0,
                100,
                List.of(),
                null,
                Reason.BUSINESS_NEED,
                null,
                inForceFrom,
                Map.of(),
                "");
        long version = versions.create(world.officer, world.institution(code), content);
        versions.submit(world.officer, version, 1);
        versions.approve(world.bureau, version, 2, new Approval("批复9号", InstitutionLevel.CITY, TODAY, inForceFrom, ""));
        return version;
    }

    @Test
    void reservedPostsStayWithinWhatIsAllocated() {
        world.program.change(
                world.officer,
                world.data(3, List.of(world.a, world.b, world.c), Posts.of(Map.of(GradeRange.single(Grade.of(9)), 1))));
        world.approved(world.terms(), TODAY);
        assertThat(world.on(world.c, TODAY).reserved()).isEqualTo(Posts.of(Map.of(GradeRange.single(Grade.of(9)), 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update pool_allocation set revision = revision + 1, name = 'X' where id = %d",
                "update pool_allocation set revision = revision + 1, state = 'DRAFT' where id = %d",
                "update pool_allocation set decision_document = 'X' where id = %d",
                "update allocation_step set words = 'X' where allocation_id = %d",
                "delete from pool_allocation where id = %d",
            })
    void whatIsApprovedNeverChanges(String statement) {
        long id = world.approved(world.terms(), TODAY);
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                VisibleInstitutions.of(
                                        world.bureau.institutions().ids()),
                                "somebody",
                                () -> database.client()
                                        .sql(statement.formatted(id))
                                        .update()))
                .isNotNull();
    }

    @Test
    void theDatabaseShowsAllocationsToWhoeverSeesAllMembersOnly() {
        long id = world.submitted(world.terms());
        List<Integer> seen = List.of(
                        VisibleInstitutions.of(world.institution(world.a), world.institution(world.b)),
                        world.department.institutions())
                .stream()
                .map(visible -> database.transactions()
                        .read(
                                visible,
                                () -> database.client()
                                        .sql("""
                                select count(*)::int from pool_allocation join allocation_step on allocation_id = id where id = ?""")
                                        .param(id)
                                        .query(Integer.class)
                                        .single()))
                .toList();
        assertThat(seen).containsExactly(0, 3);
    }
}
