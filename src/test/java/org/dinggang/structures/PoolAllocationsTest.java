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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.structures.AllocationTerms.Bound;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionSummary.Force;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What allocations are made of, what a submission needs, and whom they are for; what they do to the ledger has a test of its own. */
@DatabaseTest
class PoolAllocationsTest {

    private final TestDatabase database;

    @TempDir
    Path files;

    private PoolWorld world;

    PoolAllocationsTest(TestDatabase database) {
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

    private PoolAllocations allocations() {
        return world.allocations();
    }

    @Test
    void whoeverSeesAllMembersSeesThePool() {
        assertThat(allocations().pools(world.department))
                .filteredOn(pool -> pool.name().equals(world.name))
                .singleElement()
                .satisfies(pool -> {
                    assertThat(pool.members()).containsExactly(world.a, world.b, world.c);
                    assertThat(pool.posts().number(EIGHT)).isEqualTo(3);
                    assertThat(pool.inForce()).isNull();
                });
        Actor ofTwo = world.program.actors().department(world.institution(world.a), world.institution(world.b));
        assertThat(allocations().pools(ofTwo)).isEmpty();
        assertThatThrownBy(() -> allocations().create(ofTwo, world.pool(), world.terms()))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.NOT_FOUND));
    }

    /** Whoever lacks a month of qualifying time does not wait; a year later he or she does. */
    @ParameterizedTest
    @CsvSource({
        // counted on, waiting at B, days waited at A
        "2024-12-01, 2, 8673",
        "2024-12-31, 2, 8763",
        "2025-01-01, 3, 8766",
        "2016-12-31, 0, 0",
        "2017-01-01, 2, 0",
        "2017-01-02, 2, 3",
    })
    void peopleAreCountedAsOfTheDay(LocalDate day, int waiting, long days) {
        world.program
                .clock()
                .pass(Duration.between(
                        world.program.clock().instant(),
                        day.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        AllocationTerms terms = new AllocationTerms(
                "某日", Measure.WAITING_TIME, PoolWorld.RULE_SET, day, new TreeMap<>(), new TreeMap<>());
        AllocationDetail detail = allocations().detail(world.officer, world.drafted(terms));
        assertThat(detail.request().members())
                .extracting(member -> member.need(EIGHT))
                .containsExactly(
                        new Need(0, day.isBefore(LocalDate.parse("2017-01-01")) ? 0 : 3, days, 0, null, null),
                        new Need(0, waiting, waitedAtB(day), 0, null, null),
                        new Need(1, 0, 0, 0, null, null));
        assertThat(detail.problems()).extracting(StructureProblem::field).containsExactly("solution");
    }

    /** Two have waited since 2017-01-01, the third since 2025-01-01. */
    private static long waitedAtB(LocalDate day) {
        long two = Math.max(
                0, 2 * (day.toEpochDay() - LocalDate.parse("2017-01-01").toEpochDay()));
        return two
                + Math.max(0, day.toEpochDay() - LocalDate.parse("2025-01-01").toEpochDay());
    }

    @Test
    void theBestAllocationKeepsHoldersAndGoesByClaims() {
        long id = world.solved(world.terms());
        assertThat(world.numbers(id)).containsExactly(1, 1, 1);
        AllocationDetail detail = allocations().detail(world.department, id);
        assertThat(detail.problems()).isEmpty();
        assertThat(detail.notices()).isEmpty();
        assertThat(detail.solution().reasons())
                .filteredOn(reason -> reason.institution().equals(world.b))
                .singleElement()
                .satisfies(reason -> assertThat(reason.notFewer().orElseThrow().zh())
                        .isEqualTo("+1：2名合格人员等候，已有0个岗位；其次是“学校" + world.a + "”，3名合格人员等候，已有1个岗位"));
        assertThat(detail.solution().comparison().changes()).hasSize(3);
    }

    @Test
    void termsAreKeptAndEditingThemNeedsSolvingAgain() {
        AllocationTerms terms = world.terms()
                .with(world.a, EIGHT, new Bound(2, null))
                .with(world.b, EIGHT, new Bound(null, 2))
                .withCap(world.c, 1);
        long id = world.solved(terms);
        AllocationDetail detail = allocations().detail(world.bureau, id);
        assertThat(detail.terms()).isEqualTo(terms);
        assertThat(world.numbers(id)).containsExactly(0, 2, 1);
        allocations()
                .edit(
                        world.department,
                        id,
                        2,
                        terms.with(world.b, EIGHT, Bound.NONE).withCap(world.c, null));
        assertThat(allocations().detail(world.bureau, id).solution()).isNull();
        assertThatThrownBy(() -> allocations().submit(world.department, id, 3))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(StructureProblem::field)
                                .containsExactly("solution"));
        allocations().solve(world.department, id, 3, share -> {});
        assertThat(world.numbers(id)).containsExactly(1, 1, 1);
    }

    @Test
    void progressIsTold() {
        List<Double> told = new ArrayList<>();
        allocations().solve(world.department, world.drafted(world.terms()), 1, told::add);
        assertThat(told).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void termsAreRefusedWithEverythingThatIsWrong() {
        AllocationTerms bad = new AllocationTerms(
                        " ",
                        Measure.WAITING_PEOPLE,
                        "no-such-rules",
                        TODAY.plusYears(6),
                        new TreeMap<>(),
                        new TreeMap<>())
                .with(world.a, EIGHT, new Bound(null, 3))
                .with(world.b, EIGHT, new Bound(-1, 1))
                .with(world.b, GradeRange.single(Grade.of(7)), new Bound(1, null))
                .withCap(world.a, 2)
                .withCap("nobody", 1);
        assertThatThrownBy(() -> world.drafted(bad))
                .isInstanceOfSatisfying(StructureRefusedException.class, refusal -> {
                    assertThat(refusal.problems())
                            .extracting(StructureProblem::field)
                            .contains("name", "ruleSet", "asOf", "bounds");
                    assertThat(refusal.problems())
                            .extracting(problem -> problem.message().zh())
                            .anyMatch(words -> words.equals("8级锁定合计4个，统筹岗位只有3个"))
                            .anyMatch(words -> words.contains("锁定合计3个，超过合计上限2个"))
                            .anyMatch(words -> words.contains("nobody"))
                            .anyMatch(words -> words.contains("7级不是统筹岗位"))
                            .anyMatch(words -> words.contains("应为0至10000"));
                });
        assertThat(allocations().list(world.department, world.pool())).isEmpty();
    }

    @Test
    void ofTwoPeopleAtOnceTheSecondIsTold() {
        long id = world.drafted(world.terms());
        allocations().edit(world.colleague, id, 1, world.terms().named("方案乙"));
        assertThatThrownBy(() -> allocations().edit(world.department, id, 1, world.terms()))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> allocations().solve(world.department, id, 1, share -> {}))
                .isInstanceOf(StructureRefusedException.class);
        assertThat(allocations().list(world.officer, world.pool()))
                .extracting(AllocationSummary::name, AllocationSummary::solved)
                .containsExactly(tuple("方案乙", false));
    }

    @Test
    void whileOneWaitsNoOtherIsSubmitted() {
        long waiting = world.submitted(world.terms());
        long other = world.solved(world.terms().named("方案乙"));
        assertThatThrownBy(() -> allocations().submit(world.department, other, 2))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.OTHER_SUBMITTED));
        assertThat(allocations().waiting(world.bureau))
                .extracting(AllocationSummary::id)
                .contains(waiting)
                .doesNotContain(other);
        allocations().withdraw(world.department, waiting, 3);
        allocations().submit(world.department, other, 2);
        assertThat(world.state(other)).isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void aPoolThatChangesMeanwhileIsSolvedAgain() {
        long id = world.solved(world.terms());
        world.program.change(world.officer, world.data(4, List.of(world.a, world.b, world.c)));
        assertThatThrownBy(() -> allocations().submit(world.department, id, 2))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(StructureProblem::field)
                                .containsExactly("solution"));
        allocations().solve(world.department, id, 2, share -> {});
        assertThat(world.numbers(id)).containsExactly(2, 1, 1);
        allocations().submit(world.department, id, 3);
        world.program.change(world.officer, world.data(4, List.of(world.a, world.b)));
        assertThatThrownBy(() -> allocations().approve(world.bureau, id, 4, approval(TODAY)))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(StructureProblem::field)
                                .containsExactly("pool"));
        allocations().giveBack(world.bureau, id, 4, "成员单位已变动");
        assertThatThrownBy(() -> allocations().edit(world.department, id, 5, world.terms()))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.POOL_CHANGED));
        assertThat(allocations().list(world.department, world.pool()))
                .extracting(AllocationSummary::id)
                .containsExactly(id);
    }

    @Test
    void twoAllocationsAreComparedByThePeopleOfTheSecond() {
        long one = world.solved(world.terms().with(world.a, EIGHT, new Bound(null, 2)));
        long other = world.solved(world.terms().named("方案乙"));
        AllocationsCompared compared = allocations().compare(world.bureau, one, other);
        assertThat(compared.one()).isEqualTo("方案甲");
        assertThat(compared.comparison().changes())
                .extracting(change -> change.institution(), change -> change.before(), change -> change.after())
                .containsExactly(tuple(world.a, 2, 1), tuple(world.b, 0, 1));
        assertThat(compared.comparison().verdict().zh()).isEqualTo("第二种更好，差别在“满足的需求”");
        long unsolved = world.drafted(world.terms());
        assertThatThrownBy(() -> allocations().compare(world.bureau, one, unsolved))
                .isInstanceOf(StructureRefusedException.class);
    }

    @Test
    void nobodyDecidesOnWhatHeOrSheHasSubmitted() {
        long id = world.submitted(world.terms());
        Actor promoted = new Actor(
                world.department.userId(),
                world.department.signInName(),
                world.department.displayName(),
                Role.BUREAU,
                world.department.institutions(),
                false);
        assertThatThrownBy(() -> allocations().approve(promoted, id, 3, approval(TODAY)))
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("allocation-own"));
        assertThat(allocations().detail(promoted, id).summary().allowed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // document, approved on, in force from, what is wrong
        "X号, 2024-12-02, 2024-12-02, approvedOn",
        "X号, 2024-12-01, 2024-11-30, inForceFrom",
        "'', 2024-12-01, 2024-12-01, document",
        "X号, 2024-12-01, 2029-12-02, inForceFrom",
    })
    void anApprovalTakesEffectAfterItsDocument(
            String document, LocalDate approvedOn, LocalDate inForceFrom, String field) {
        long id = world.submitted(world.terms());
        assertThatThrownBy(() -> allocations()
                        .approve(world.bureau, id, 3, new AllocationApproval(document, approvedOn, inForceFrom, "")))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(StructureProblem::field)
                                .containsExactly(field));
        assertThat(world.state(id)).isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void everyStepIsAudited() {
        long id = world.approved(world.terms(), TODAY);
        assertThat(world.program.audited())
                .filteredOn(event -> event.subject().equals("allocation:" + id))
                .extracting(event -> event.action())
                .containsExactly(
                        "allocation.drafted", "allocation.solved", "allocation.submitted", "allocation.approved");
        assertThat(allocations().detail(world.officer, id).steps())
                .extracting(AllocationStep::event)
                .containsExactly(null, AllocationEvent.SOLVE, AllocationEvent.SUBMIT, AllocationEvent.APPROVE);
        assertThat(allocations().detail(world.officer, id).summary().force()).isEqualTo(Force.IN_FORCE);
    }
}
