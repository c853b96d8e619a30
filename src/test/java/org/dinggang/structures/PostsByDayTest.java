package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dinggang.structures.StructureWorld.TODAY;
import static org.dinggang.structures.StructureWorld.posts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.model.Round;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.PostStructures;
import org.dinggang.registry.PostsInForce;
import org.dinggang.registry.PostsInForce.State;
import org.dinggang.registry.RosterImport;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.Staleness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts are in force from their day on: for rounds by their effective date, elsewhere today (EST-06). */
@DatabaseTest
class PostsByDayTest {

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");

    private final TestDatabase database;

    @TempDir
    Path files;

    private StructureWorld world;

    PostsByDayTest(TestDatabase database) {
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

    private Posts on(LocalDate day) {
        return world.on(day).posts();
    }

    private Posts on(String day) {
        return on(LocalDate.parse(day));
    }

    /** EST-06 (2): approved before, in force from the day; what takes effect a day before uses the old version. */
    @ParameterizedTest
    @CsvSource({"2024-12-31, 1", "2025-01-01, 3", "2025-01-02, 3", "2030-01-01, 3"})
    void aRoundUsesThePostsInForceOnItsEffectiveDate(LocalDate effectiveDate, int postsOfEight) {
        world.approved(world.content(3, 4, 3), DAY);
        long round = world.program.round(world.officer, effectiveOn(effectiveDate));
        OpenPlan plan =
                world.program.plans().open(world.officer, world.program.plans().create(world.officer, round, "方案"));
        assertThat(plan.board())
                .filteredOn(row -> row.quota().name().endsWith("/8"))
                .extracting(row -> row.quota().max())
                .containsOnly(postsOfEight);
    }

    private Case effectiveOn(LocalDate day) {
        Round round = world.data.round();
        return new Case(
                new Round("批次" + day, day, null, round.ruleSet(), round.parameters(), round.objective()),
                world.data.institutions(),
                List.of(),
                List.of(),
                world.data.staff());
    }

    @Test
    void theLastDayThatHasComeCountsWhateverWasApprovedFirst() {
        world.approved(world.content(3, 4, 3), DAY.plusMonths(6));
        world.approved(world.content(2, 4, 4), DAY);
        assertThat(on("2024-12-31")).isEqualTo(posts(1, 4, 4));
        assertThat(on("2025-01-01")).isEqualTo(posts(2, 4, 4));
        assertThat(on("2025-06-30")).isEqualTo(posts(2, 4, 4));
        assertThat(on("2025-07-01")).isEqualTo(posts(3, 4, 3));
    }

    @Test
    void aCorrectionOfTheSameDayTakesItsPlace() {
        long wrong = world.approved(world.content(3, 4, 3), DAY);
        long right = world.approved(world.content(2, 4, 4), DAY);
        assertThat(on(DAY)).isEqualTo(posts(2, 4, 4));
        assertThat(history())
                .extracting(PostsInForce::state, PostsInForce::version)
                .containsExactly(tuple(State.AHEAD, right), tuple(State.IN_FORCE, null), tuple(State.PAST, wrong));
    }

    private List<PostsInForce> history() {
        return world.program.bean(PostStructures.class).history(world.officer, world.institution);
    }

    @Test
    void aStructureAheadAdjustsThePostsOnItsDayAndNotBefore() {
        world.record(new EstablishmentChange.Changed(90, LocalDate.parse("2024-11-01"), "盘编办〔2024〕9号"));
        world.approved(world.content(2, 4, 4), LocalDate.parse("2024-12-01"));
        world.approved(world.content(3, 4, 3), DAY);
        assertThat(adjustedOn("2024-11-30")).isNull();
        assertThat(adjustedOn("2024-12-01")).isEqualTo("2024-12-01");
        assertThat(adjustedOn("2024-12-31")).isEqualTo("2024-12-01");
        assertThat(adjustedOn("2025-01-01")).isEqualTo("2025-01-01");
    }

    private LocalDate adjustedOn(String day) {
        return world.on(LocalDate.parse(day)).establishment().postsAdjustedOn();
    }

    @Test
    void anEstablishmentRecordedLaterKeepsTheDaysOfThePosts() {
        world.approved(world.content(2, 4, 4), TODAY);
        world.record(new EstablishmentChange.Changed(90, DAY, "盘编办〔2024〕9号"));
        assertThat(adjustedOn("2024-11-30")).isNull();
        assertThat(adjustedOn("2024-12-01")).isEqualTo("2024-12-01");
    }

    @Test
    void aWorkbookChangesThePostsInForceTodayAndLeavesThoseAheadAlone() {
        world.approved(world.content(2, 4, 4), TODAY);
        world.approved(world.content(3, 4, 3), DAY);
        importPosts(posts(1, 5, 4), TODAY);
        assertThat(on("2024-11-30")).isEqualTo(posts(1, 4, 4));
        assertThat(on("2024-12-31")).isEqualTo(posts(1, 5, 4));
        assertThat(on(DAY)).isEqualTo(posts(3, 4, 3));
        assertThat(adjustedOn("2024-12-31")).isEqualTo(TODAY);
        assertThat(history())
                .extracting(PostsInForce::state)
                .containsExactly(State.AHEAD, State.IN_FORCE, State.PAST, State.PAST);
        assertThat(history().get(1).version()).isNull();
    }

    @Test
    void undoingAnImportBringsBackVersionsWithTheirDaysAndDocuments() {
        long version = world.approved(world.content(2, 4, 4), TODAY);
        world.approved(world.content(3, 4, 3), DAY);
        Institution before = world.on(TODAY);
        importPosts(posts(1, 5, 4), LocalDate.parse("2024-06-01"));
        assertThat(adjustedOn("2024-12-31")).isEqualTo("2024-06-01");
        world.program.bean(RosterImport.class).undoLast(world.officer, world.institution);
        assertThat(world.on(TODAY)).isEqualTo(before);
        PostsInForce inForce = history().get(1);
        assertThat(inForce.state()).isEqualTo(State.IN_FORCE);
        assertThat(inForce.version()).isEqualTo(version);
        assertThat(inForce.document()).isEqualTo(StructureWorld.DOCUMENT);
        assertThat(inForce.inForceFrom()).isEqualTo(TODAY);
        assertThat(on(DAY)).isEqualTo(posts(3, 4, 3));
        assertThat(adjustedOn("2024-11-30")).isNull();
    }

    @Test
    void anExportComesBackWithoutAnyChangeWhileAVersionIsInForce() {
        long version = world.approved(world.content(2, 4, 4), TODAY);
        importPosts(posts(2, 4, 4), TODAY);
        assertThat(history().getFirst().version()).isEqualTo(version);
        assertThat(history().getFirst().state()).isEqualTo(State.IN_FORCE);
        importPosts(posts(2, 4, 4), LocalDate.parse("2024-11-11"));
        assertThat(adjustedOn("2024-12-01")).isEqualTo("2024-11-11");
        assertThat(history().getFirst().version()).isEqualTo(version);
    }

    private void importPosts(Posts posts, LocalDate adjustedOn) {
        Institution old = world.data.institutions().getFirst();
        Institution other = new Institution(
                old.code(),
                old.name(),
                old.department(),
                old.category(),
                old.selfReview(),
                new Establishment(100, null, adjustedOn, false),
                posts,
                old.reserved(),
                old.waivers());
        world.program.change(
                world.officer, new Case(world.data.round(), List.of(other), List.of(), List.of(), world.data.staff()));
    }

    @Test
    void aPlanSaysThatThePostsHaveChangedWhereTheyHaveForIt() {
        long round = world.program.round(world.officer, effectiveOn(DAY.minusDays(1)));
        long later = world.program.round(world.officer, effectiveOn(DAY));
        long plan = world.program.plans().create(world.officer, round, "方案");
        long laterPlan = world.program.plans().create(world.officer, later, "方案");
        world.approved(world.content(3, 4, 3), DAY);
        assertThat(world.program.plans().staleness(world.officer, plan).isStale())
                .isFalse();
        Staleness stale = world.program.plans().staleness(world.officer, laterPlan);
        assertThat(stale.structures())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .extracting(field -> field.name().zh())
                        .containsExactly("岗位调整日期", "8级岗位数", "10级岗位数"));
    }

    @Test
    void whatIsInForceChangesWithTheDayAlone() {
        world.approved(world.content(3, 4, 3), TODAY.plusDays(2));
        assertThat(today()).isEqualTo(posts(1, 4, 4));
        world.program.clock().pass(Duration.ofDays(1));
        assertThat(today()).isEqualTo(posts(1, 4, 4));
        world.program.clock().pass(Duration.ofDays(1));
        assertThat(today()).isEqualTo(posts(3, 4, 3));
    }

    private Posts today() {
        return world.program
                .bean(Institutions.class)
                .detail(world.officer, world.institution)
                .institution()
                .posts();
    }

    @Test
    void theLedgerHasOneStructureForADay() {
        world.approved(world.content(3, 4, 3), DAY);
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                world.officer.institutions(),
                                "hr",
                                () -> database.client().sql("""
                                                insert into post_structure (institution_id, in_force_from, added_by)
                                                select institution_id, in_force_from, added_by from post_structure""").update()))
                .rootCause()
                .hasMessageContaining("one_post_structure_a_day");
    }
}
