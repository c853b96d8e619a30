package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dinggang.structures.StructureWorld.TODAY;
import static org.dinggang.structures.StructureWorld.approval;
import static org.dinggang.structures.StructureWorld.posts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.FieldChange;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.structures.VersionSummary.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What versions say, what a submission needs, and what the database itself keeps. */
@DatabaseTest
class StructureVersionsTest {

    private final TestDatabase database;

    @TempDir
    Path files;

    private StructureWorld world;

    StructureVersionsTest(TestDatabase database) {
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

    private StructureVersions versions() {
        return world.versions();
    }

    @Test
    void whatWasDraftedIsReadAsItWasWritten() {
        VersionContent content = world.content(3, 4, 3);
        long version = versions().create(world.officer, world.institution, content);
        VersionDetail detail = versions().detail(world.bureau, version);
        assertThat(detail.content()).isEqualTo(content);
        assertThat(detail.basedOn()).isEqualTo(new BasedOn(100, null));
        assertThat(detail.summary().name().zh()).isEqualTo("第1版");
        assertThat(detail.decision()).isNull();
        assertThat(detail.report().problems()).isEmpty();
    }

    @Test
    void theListHasWhatWasImportedToo() {
        long version = world.approved(world.content(3, 4, 3), TODAY.plusDays(1));
        assertThat(versions().list(world.officer, world.institution))
                .extracting(VersionSummary::id, VersionSummary::kind, VersionSummary::force, VersionSummary::technical)
                .containsExactlyInAnyOrder(
                        tuple(version, Kind.DRAFTED, Force.AHEAD, 10), tuple(null, Kind.IMPORTED, Force.IN_FORCE, 9));
        world.program.clock().pass(Duration.ofDays(1));
        assertThat(versions().list(world.officer, world.institution))
                .extracting(VersionSummary::id, VersionSummary::force)
                .containsExactlyInAnyOrder(tuple(version, Force.IN_FORCE), tuple(null, Force.PAST));
    }

    /** EST-06 (3): a change of the establishment without its document; and everything else that is wrong, at once. */
    @Test
    void aSubmissionIsRefusedWithEverythingThatIsWrong() {
        VersionContent good = world.content(9, 1, 0);
        VersionContent bad = new VersionContent(
                good.basis(),
                new EnumMap<>(Map.of(PostCategory.TECHNICAL, 7, PostCategory.MANAGEMENT, 99)),
                good.technical(),
                Posts.of(Map.of(GradeRange.single(Grade.of(9)), 2)),
                Posts.NONE,
                0,
                100,
                List.of(),
                null,
                Reason.ESTABLISHMENT_CHANGE,
                null,
                null,
                Map.of(),
                "");
        long version = versions().create(world.officer, world.institution, bad);
        assertThatThrownBy(() -> versions().submit(world.officer, version, 1))
                .isInstanceOfSatisfying(StructureRefusedException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.INVALID);
                    assertThat(refusal.problems())
                            .extracting(StructureProblem::field)
                            .contains("reserved", "inForceFrom", "findings", "waivers");
                    assertThat(refusal.problems())
                            .extracting(problem -> problem.message().zh())
                            .anyMatch(words -> words.contains("文件号"))
                            .anyMatch(words -> words.contains("各等级之和10个不等于专业技术岗位7个"));
                });
        assertThat(world.state(version)).isEqualTo(VersionState.DRAFT);
        assertThat(versions().check(world.officer, world.institution, bad).isSubmittable())
                .isFalse();
    }

    @Test
    void aReasonIsNeededWhereThereHaveBeenPosts() {
        VersionContent good = world.content(3, 4, 3);
        VersionContent without = new VersionContent(
                good.basis(),
                good.categories(),
                good.technical(),
                good.reserved(),
                good.special(),
                0,
                100,
                List.of(),
                null,
                null,
                null,
                TODAY,
                Map.of(),
                "");
        assertThat(versions().check(world.officer, world.institution, without).problems())
                .extracting(StructureProblem::field)
                .containsExactly("reason");
    }

    @Test
    void whatBindsInPrincipleNeedsADocumentAndIsShownToTheBureau() {
        VersionContent good = world.content(3, 4, 3);
        Map<PostCategory, Integer> categories =
                new EnumMap<>(Map.of(PostCategory.TECHNICAL, 10, PostCategory.MANAGEMENT, 40));
        VersionContent unwaived = with(good, categories, Map.of());
        List<StructureProblem> problems =
                versions().check(world.officer, world.institution, unwaived).problems();
        assertThat(problems).extracting(StructureProblem::field).containsExactly("waivers");
        long version = world.submitted(with(good, categories, Map.of(Concern.CATEGORY_SHARE, "盘人社函〔2024〕3号")));
        VersionDetail seen = versions().detail(world.bureau, version);
        assertThat(seen.report().findings()).anyMatch(finding -> finding.concern() == Concern.CATEGORY_SHARE);
        assertThat(seen.content().waivers()).containsEntry(Concern.CATEGORY_SHARE, "盘人社函〔2024〕3号");
        assertThat(versions().waiting(world.bureau))
                .extracting(VersionSummary::id)
                .contains(version);
    }

    private static VersionContent with(
            VersionContent content, Map<PostCategory, Integer> categories, Map<Concern, String> waivers) {
        return new VersionContent(
                content.basis(),
                categories,
                content.technical(),
                content.reserved(),
                content.special(),
                content.temporary(),
                content.registered(),
                content.series(),
                content.seniorsBefore(),
                content.reason(),
                content.reasonDocument(),
                content.inForceFrom(),
                waivers,
                content.words());
    }

    @Test
    void ofTwoPeopleAtOnceTheSecondIsTold() {
        long version = versions().create(world.officer, world.institution, world.content(3, 4, 3));
        versions().edit(world.secondOfficer, version, 1, world.content(2, 4, 4));
        assertThatThrownBy(() -> versions().edit(world.officer, version, 1, world.content(1, 4, 5)))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.CHANGED_MEANWHILE));
        assertThat(versions().detail(world.officer, version).content().technical())
                .isEqualTo(posts(2, 4, 4));
    }

    @Test
    void whileOneWaitsNoOtherIsSubmitted() {
        long waiting = world.submitted(world.content(3, 4, 3));
        long other = versions().create(world.officer, world.institution, world.content(2, 4, 4));
        assertThatThrownBy(() -> versions().submit(world.officer, other, 1))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.OTHER_SUBMITTED));
        versions().withdraw(world.officer, waiting, 2);
        versions().submit(world.officer, other, 1);
        assertThat(world.state(other)).isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void anEstablishmentThatChangesMeanwhileMakesTheDraftAnew() {
        long draft = versions().create(world.officer, world.institution, world.content(3, 4, 3));
        world.record(new EstablishmentChange.Changed(90, TODAY.minusDays(10), "盘编办〔2024〕9号"));
        assertThatThrownBy(() -> versions().submit(world.officer, draft, 1))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(StructureProblem::field)
                                .containsExactly("basedOn"));
        versions().edit(world.officer, draft, 1, world.content(3, 4, 3));
        versions().submit(world.officer, draft, 2);
        world.record(new EstablishmentChange.Changed(80, TODAY.minusDays(5), "盘编办〔2024〕10号"));
        assertThatThrownBy(() -> versions().approve(world.bureau, draft, 3, approval(TODAY)))
                .isInstanceOf(StructureRefusedException.class);
        assertThat(world.state(draft)).isEqualTo(VersionState.SUBMITTED);
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
        long version = world.submitted(world.content(3, 4, 3));
        assertThatThrownBy(() -> versions()
                        .approve(
                                world.bureau,
                                version,
                                2,
                                new Approval(document, InstitutionLevel.CITY, approvedOn, inForceFrom, "")))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(StructureProblem::field)
                                .containsExactly(field));
        assertThat(world.state(version)).isEqualTo(VersionState.SUBMITTED);
    }

    /** EST-06 (4): a county's structure approved by the county alone is noticed. */
    @Test
    void theApprovalIsKeptWithItsLevel() {
        VersionContent city = world.content(3, 4, 3);
        VersionContent county = new VersionContent(
                new StructureBasis(
                        "national-2006",
                        InstitutionLevel.COUNTY,
                        null,
                        city.basis().request()),
                city.categories(),
                city.technical(),
                city.reserved(),
                city.special(),
                0,
                100,
                List.of(),
                null,
                city.reason(),
                null,
                TODAY,
                Map.of(),
                "");
        long version = world.submitted(county);
        versions()
                .approve(
                        world.bureau,
                        version,
                        2,
                        new Approval(StructureWorld.DOCUMENT, InstitutionLevel.COUNTY, TODAY, TODAY, "同意"));
        VersionDetail detail = versions().detail(world.officer, version);
        assertThat(detail.decision())
                .isEqualTo(new Decision(
                        world.bureau.displayName(),
                        world.program.clock().instant(),
                        StructureWorld.DOCUMENT,
                        InstitutionLevel.COUNTY,
                        TODAY,
                        "同意"));
        assertThat(detail.report().findings()).anyMatch(finding -> finding.concern() == Concern.VERSION);
        assertThat(detail.report().problems()).isEmpty();
    }

    @Test
    void versionsAreComparedFieldByField() {
        long one = versions().create(world.officer, world.institution, world.content(3, 4, 3));
        long other = versions().create(world.officer, world.institution, world.content(2, 4, 4, TODAY.plusDays(1)));
        assertThat(versions().compare(world.department, one, other).fields())
                .extracting(FieldChange::field)
                .containsExactly("technical.8", "technical.10", "inForceFrom");
        assertThat(versions().compare(world.department, one, one).fields()).isEmpty();
    }

    @Test
    void aProposalBeginsWithThePostsInForce() {
        assertThat(versions()
                        .proposal(world.officer, world.institution, "national-2006")
                        .technical())
                .isEqualTo(posts(1, 4, 4));
        world.approved(world.content(3, 4, 3), TODAY);
        VersionContent next = versions().proposal(world.officer, world.institution, "panjin-2024");
        assertThat(next.technical()).isEqualTo(posts(3, 4, 3));
        assertThat(next.registered()).isEqualTo(100);
        assertThat(next.basis().ruleSet()).isEqualTo("panjin-2024");
        assertThat(next.reason()).isNull();
    }

    @Test
    void strangersDoNotLearnThatThereIsAVersion() {
        long version = versions().create(world.officer, world.institution, world.content(3, 4, 3));
        Actor stranger = world.program.actors().institution(world.institution + 1000);
        assertThatThrownBy(() -> versions().detail(stranger, version))
                .isInstanceOfSatisfying(
                        StructureRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.NOT_FOUND));
        assertThatThrownBy(() -> versions().list(stranger, world.institution))
                .isInstanceOf(AccessRefusedException.class);
        assertThat(versions().waiting(stranger)).isEmpty();
        assertThatThrownBy(() -> versions().detail(world.administrator, version))
                .isInstanceOf(AccessRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update structure_version set revision = revision + 1, state = 'SUBMITTED' where state = 'APPROVED' | cannot go from",
                "update structure_version set revision = revision + 1, content = '{}' where state = 'APPROVED' | cannot go from",
                "update structure_version set revision = revision + 1, in_force_from = '2030-01-01' where state = 'APPROVED' | cannot go",
                "update structure_version set state = 'DISCARDED' where state = 'DRAFT' | changed meanwhile",
                "update structure_version set revision = revision + 1, author = 'X' where state = 'DRAFT' | its content stays",
                "update structure_version set revision = revision + 1, state = 'SUBMITTED' where state = 'DRAFT' | check",
                "delete from structure_version | permission denied",
                "update structure_step set words = 'X' | permission denied",
                "delete from structure_step | permission denied"
            })
    void theDatabaseRefusesWhatNobodyMayDo(String statement, String refusal) {
        world.approved(world.content(3, 4, 3), TODAY);
        versions().create(world.officer, world.institution, world.content(3, 4, 3));
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                world.officer.institutions(),
                                "hr",
                                () -> database.client().sql(statement).update()))
                .rootCause()
                .hasMessageContaining(refusal);
    }

    @Test
    void everyStepIsInTheAuditTrailWithWhatWasBefore() {
        long version = world.submitted(world.content(3, 4, 3));
        versions().giveBack(world.bureau, version, 2, "请核对");
        versions().edit(world.officer, version, 3, world.content(2, 4, 4));
        versions().submit(world.officer, version, 4);
        versions().approve(world.bureau, version, 5, approval(TODAY));
        assertThat(world.program.audited())
                .filteredOn(event -> event.subject().equals("structure:" + version))
                .extracting(
                        event -> event.action(),
                        event -> event.before() == null ? null : event.before().get("state"),
                        event -> event.after().get("state"))
                .containsExactly(
                        tuple("structure.drafted", null, "DRAFT"),
                        tuple("structure.submitted", "DRAFT", "SUBMITTED"),
                        tuple("structure.returned", "SUBMITTED", "RETURNED"),
                        tuple("structure.edited", "RETURNED", "DRAFT"),
                        tuple("structure.submitted", "DRAFT", "SUBMITTED"),
                        tuple("structure.approved", "SUBMITTED", "APPROVED"));
        assertThat(versions().detail(world.officer, version).steps())
                .extracting(VersionStep::words)
                .contains("请核对");
    }
}
