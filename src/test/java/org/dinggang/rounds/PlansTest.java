package org.dinggang.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.Violation;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleId;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans: edited by hand with every revision kept, looked at before, compared, asked about, brought up to date. */
@DatabaseTest
class PlansTest {

    private static final Grade EIGHT = Grade.of(8);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final TestDatabase database;

    @TempDir
    Path files;

    private RoundsInTests program;

    PlansTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        program = new RoundsInTests(database, files);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Plans plans() {
        return program.plans();
    }

    @Test
    void aMoveByHandShowsWhatItBreaksAndCanBeUndoneAndRedone() {
        Case data = SmallCases.oneFree("P1");
        Actor officer = program.load(data);
        long plan = plans().create(officer, program.round(officer, data), "方案一");

        OpenPlan first = plans().edit(officer, plan, 1, new PlanEdit.MoveTo("P1-1", EIGHT));
        assertThat(first.evaluation().isLawful()).isTrue();
        assertThat(first.person("P1-1").orElseThrow().verdict()).isEqualTo(Verdict.APPOINTED);
        assertThat(first.person("P1-2").orElseThrow().verdict()).isEqualTo(Verdict.WAITING);
        assertThat(first.person("P1-4").orElseThrow().verdict()).isEqualTo(Verdict.NO_OPTION);
        assertThat(first.decisions().of("P1-2").orElseThrow().sentence().zh()).contains("8级");

        EditPreview preview = plans().preview(officer, plan, new PlanEdit.MoveTo("P1-4", EIGHT));
        assertThat(preview.difference().onlyInOther())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder(RuleId.TENURE, RuleId.QUOTA);
        assertThat(plans().open(officer, plan).revision()).isEqualTo(2);

        OpenPlan second = plans().edit(officer, plan, 2, new PlanEdit.MoveTo("P1-4", EIGHT));
        assertThat(second.summary().isLawful()).isFalse();
        assertThat(second.summary().violations()).isEqualTo(2);
        BoardRow eight = row(second, "P1/8");
        assertThat(eight.entering()).containsExactly("P1-1", "P1-4");
        assertThat(eight.waiting()).containsExactly("P1-2", "P1-3");
        assertThat(eight.brokenBy()).isEqualTo(1);
        assertThat(row(second, "P1/9").movedOut()).containsExactly("P1-1", "P1-4");

        OpenPlan undone = plans().undo(officer, plan, 3);
        assertThat(undone.revision()).isEqualTo(2);
        assertThat(undone.redo()).isNotNull();
        assertThat(plans().redo(officer, plan, 2).revision()).isEqualTo(3);
        assertThat(plans().history(officer, plan))
                .extracting(RevisionSummary::kind)
                .containsExactly(RevisionKind.MOVED, RevisionKind.MOVED, RevisionKind.CREATED);
        plans().undo(officer, plan, 3);
        plans().undo(officer, plan, 2);
        refused(Code.NOTHING_TO_DO, () -> plans().undo(officer, plan, 1));
    }

    @Test
    void whoHasSeenAnOlderRevisionChangesNothing() {
        Case data = SmallCases.oneFree("P2");
        Actor officer = program.load(data);
        long plan = plans().create(officer, program.round(officer, data), "方案一");
        plans().edit(officer, plan, 1, new PlanEdit.MoveTo("P2-1", EIGHT));

        refused(Code.CHANGED_MEANWHILE, () -> plans().edit(officer, plan, 1, new PlanEdit.MoveTo("P2-2", EIGHT)));
        assertThat(plans().open(officer, plan).summary().appointed()).isEqualTo(1);
    }

    @Test
    void aPinIsInThePlanOnlyAndShowsWhomItDisplaces() {
        Case data = SmallCases.oneFree("P3");
        Actor officer = program.load(data);
        long round = program.round(officer, data);
        long plan = plans().create(officer, round, "方案一");
        plans().edit(officer, plan, 1, new PlanEdit.MoveTo("P3-1", EIGHT));

        Replanned replanned = plans().previewDisplaced(
                        officer, plan, new PlanEdit.Hold("P3-3", new Pin(EIGHT)), LONG, new StopSignal());
        assertThat(replanned.proven()).isTrue();
        assertThat(replanned.difference().people())
                .extracting(PlanDifference.PersonDifference::staff)
                .containsExactly("P3-1", "P3-3");
        OpenPlan accepted = plans().accept(officer, replanned);
        assertThat(accepted.person("P3-3").orElseThrow().pin()).isEqualTo(new Pin(EIGHT));
        assertThat(accepted.person("P3-1").orElseThrow().isAppointed()).isFalse();
        assertThat(accepted.summary().proven()).isTrue();

        long other = plans().create(officer, round, "方案二");
        assertThat(plans().open(officer, other).person("P3-3").orElseThrow().pin())
                .isNull();
        OpenPlan adopted = plans().edit(officer, other, 1, new PlanEdit.Adopt(plan));
        assertThat(adopted.person("P3-3").orElseThrow().finalGrade()).isEqualTo(EIGHT);
        assertThat(plans().compare(officer, plan, other).isNothing()).isTrue();
        OpenPlan moved = plans().edit(officer, plan, accepted.revision(), new PlanEdit.MoveTo("P3-3", null));
        assertThat(moved.person("P3-3").orElseThrow().pin()).isEqualTo(Pin.STAY);
        assertThat(plans().edit(officer, plan, moved.revision(), new PlanEdit.Release("P3-3"))
                        .person("P3-3")
                        .orElseThrow()
                        .pin())
                .isNull();
        assertThat(plans().compare(officer, plan, other).people()).hasSize(1);
    }

    @Test
    void questionsAreAnsweredByTheBestPlansAndChangeNothing() {
        Case data = SmallCases.oneFree("P4");
        Actor officer = program.load(data);
        long plan = plans().create(officer, program.round(officer, data), "方案一");
        plans().edit(officer, plan, 1, new PlanEdit.MoveTo("P4-1", EIGHT));

        assertThat(changed(officer, plan, new WhatIf.MorePosts(List.of("P4/8"), 1)))
                .containsExactly("P4-2");
        assertThat(changed(officer, plan, new WhatIf.MorePosts(List.of("P4/8"), 3)))
                .containsExactly("P4-2", "P4-3");
        assertThat(changed(officer, plan, new WhatIf.Leaves("P4-1"))).containsExactly("P4-1", "P4-2");
        assertThat(changed(officer, plan, new WhatIf.Applies("P4-1", false))).containsExactly("P4-1", "P4-2");
        assertThat(changed(officer, plan, new WhatIf.CutoffMoved(LocalDate.parse("2025-01-01"))))
                .isEmpty();
        assertThat(plans().prove(officer, plan, "P4-2", LONG, new StopSignal()).reasons())
                .isNotEmpty();
        refused(
                Code.NOT_FOUND,
                () -> plans().whatIf(officer, plan, new WhatIf.MorePosts(List.of("P4/99"), 1), LONG, new StopSignal()));
        assertThat(plans().open(officer, plan).revision()).isEqualTo(2);
    }

    /** A post of grade 8 is free, but a limit keeps everybody out: neither more posts nor a wider limit alone appoint a second person. */
    @Test
    void whereSeveralQuotasAreShortMorePostsInAllOfThemAreTriedAtOnce() {
        Case data = SmallCases.limited("P9", 1);
        Actor officer = program.load(data);
        long plan = plans().create(officer, program.round(officer, data), "方案一");
        plans().edit(officer, plan, 1, new PlanEdit.MoveTo("P9-1", EIGHT));

        assertThat(changed(officer, plan, new WhatIf.MorePosts(List.of("P9/8"), 1)))
                .isEmpty();
        assertThat(changed(officer, plan, new WhatIf.MorePosts(List.of("骨干P9"), 1)))
                .isEmpty();
        WhatIf both = new WhatIf.MorePosts(List.of("P9/8", "骨干P9"), 1);
        assertThat(changed(officer, plan, both)).containsExactly("P9-2");
        assertThat(plans().whatIf(officer, plan, both, LONG, new StopSignal())
                        .difference()
                        .quotas())
                .extracting(change -> change.quota().name(), PlanDifference.QuotaDifference::institution)
                .contains(tuple("P9/8", null), tuple("骨干P9", null));
    }

    private List<String> changed(Actor officer, long plan, WhatIf question) {
        WhatIfOutcome outcome = plans().whatIf(officer, plan, question, LONG, new StopSignal());
        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.fromThisPlan()).isTrue();
        return outcome.difference().people().stream()
                .map(PlanDifference.PersonDifference::staff)
                .toList();
    }

    /** Of three approved posts of grade 8 one is reserved; of two people at grade 9 one does not count in its quota. */
    @Test
    void theBoardTellsWhoIsHeldOutsideTheQuotasAndWhatIsReserved() {
        Case data = SmallCases.reserved(
                "PA",
                3,
                1,
                SmallCases.person("PA", 1, "90", LocalDate.parse("2015-01-01")),
                SmallCases.outside("PA", 2, "80"));
        Actor officer = program.load(data);
        long plan = plans().create(officer, program.round(officer, data), "方案一");

        OpenPlan before = plans().open(officer, plan);
        BoardRow nine = row(before, "PA/9");
        assertThat(nine.staying()).containsExactly("PA-1");
        assertThat(nine.exemptBefore()).containsExactly("PA-2");
        assertThat(nine.exempt()).containsExactly("PA-2");
        assertThat(nine.exemptLeaving()).isEmpty();
        assertThat(nine.exemptEntering()).isEmpty();
        assertThat(nine.reserved()).isZero();
        BoardRow eight = row(before, "PA/8");
        assertThat(eight.use().max()).isEqualTo(2);
        assertThat(eight.reserved()).isEqualTo(1);
        assertThat(eight.approved()).isEqualTo(3);

        OpenPlan moved = plans().edit(officer, plan, 1, new PlanEdit.MoveTo("PA-2", EIGHT));
        assertThat(row(moved, "PA/9").exemptBefore()).containsExactly("PA-2");
        assertThat(row(moved, "PA/9").exemptLeaving()).containsExactly("PA-2");
        assertThat(row(moved, "PA/9").exempt()).isEmpty();
        assertThat(row(moved, "PA/8").entering()).containsExactly("PA-2");
        assertThat(row(moved, "PA/8").exemptEntering()).isEmpty();
    }

    @Test
    void theNoticeNamesPeopleInTheOrderOfTheirPlaces() {
        Case data = SmallCases.of(
                "PC",
                2,
                SmallCases.person("PC", 1, "70", LocalDate.parse("2015-01-01")),
                SmallCases.person("PC", 2, "90", LocalDate.parse("2015-01-01")));
        Actor officer = program.load(data);
        long plan = plans().create(officer, program.round(officer, data), "方案一");
        plans().edit(officer, plan, 1, new PlanEdit.MoveTo("PC-1", EIGHT));
        plans().edit(officer, plan, 2, new PlanEdit.MoveTo("PC-2", EIGHT));

        assertThat(program.exports().notice(officer, plan).rows())
                .extracting(Notice.Row::staff)
                .containsExactly("PC-2", "PC-1");
    }

    @Test
    void aPlanOpensOnItsBasisAndSaysWhatHasChangedSince() {
        Case data = SmallCases.oneFree("P5");
        Actor officer = program.load(data);
        long round = program.round(officer, data);
        long plan = plans().create(officer, round, "方案一");
        plans().edit(officer, plan, 1, new PlanEdit.Hold("P5-1", new Pin(EIGHT)));
        assertThat(plans().staleness(officer, plan).isStale()).isFalse();

        List<Staff> staff = new ArrayList<>(data.staff());
        Staff second = staff.get(1);
        staff.set(1, SmallCases.person("P5", 2, "80", LocalDate.parse("2016-01-01")));
        assertThat(second).isNotEqualTo(staff.get(1));
        staff.add(SmallCases.person("P5", 5, "50", LocalDate.parse("2015-01-01")));
        program.change(officer, SmallCases.of("P5", 2, staff.toArray(Staff[]::new)));
        program.rounds().setApplicant(officer, round, "P5-3", Applicant.UNSAID);

        OpenPlan old = plans().open(officer, plan);
        assertThat(old.summary().stale()).isTrue();
        assertThat(old.people()).hasSize(4);
        assertThat(row(old, "P5/8").use().max()).isEqualTo(1);
        Staleness staleness = plans().staleness(officer, plan);
        assertThat(staleness.people())
                .extracting(Staleness.PersonChange::staff)
                .containsExactly("P5-2", "P5-3", "P5-5");
        assertThat(staleness.people().get(1).fields().getFirst().field()).isEqualTo("merit");
        assertThat(staleness.structures().getFirst().fields().getFirst().after().zh())
                .isEqualTo("2");

        OpenPlan fresh = plans().refresh(officer, plan, 2);
        assertThat(fresh.summary().stale()).isFalse();
        assertThat(fresh.people()).hasSize(5);
        assertThat(row(fresh, "P5/8").use().max()).isEqualTo(2);
        assertThat(fresh.person("P5-1").orElseThrow().pin()).isEqualTo(new Pin(EIGHT));
        assertThat(plans().undo(officer, plan, 3).people()).hasSize(4);
    }

    @Test
    void everyServiceRefusesTheWrongUser() {
        Case data = SmallCases.oneFree("P6");
        Actor officer = program.load(data);
        long round = program.round(officer, data);
        long plan = plans().create(officer, round, "方案一");
        long institution = officer.institutions().ids().iterator().next();
        for (Actor stranger : program.actors().strangersTo(institution).toList()) {
            for (Runnable attempt : attempts(stranger, round, plan).toList()) {
                assertThatThrownBy(attempt::run)
                        .satisfies(refusal -> assertThat(refusal instanceof AccessRefusedException
                                        || refusal instanceof RoundRefusedException refused
                                                && refused.code() == Code.NOT_FOUND)
                                .isTrue());
            }
        }
        Actor bureau = program.actors().bureau(institution);
        Actor department = program.actors().department(institution);
        assertThat(plans().open(bureau, plan).summary().mayEdit()).isFalse();
        assertThatThrownBy(() -> plans().create(bureau, round, "市局")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> plans().edit(department, plan, 1, new PlanEdit.MoveTo("P6-1", EIGHT)))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> program.runs().start(department, plan, 5, 0))
                .isInstanceOf(AccessRefusedException.class);
        long own = plans().copy(department, plan, "主管部门测算");
        assertThat(plans().edit(department, own, 1, new PlanEdit.MoveTo("P6-1", EIGHT))
                        .summary()
                        .mayEdit())
                .isTrue();
        assertThatThrownBy(() -> plans().rename(officer, own, "改名")).isInstanceOf(AccessRefusedException.class);
    }

    private Stream<Runnable> attempts(Actor actor, long round, long plan) {
        PlanEdit edit = new PlanEdit.MoveTo("P6-1", EIGHT);
        return Stream.of(
                () -> plans().list(actor, round),
                () -> plans().summary(actor, plan),
                () -> plans().create(actor, round, "x"),
                () -> plans().copy(actor, plan, "x"),
                () -> plans().rename(actor, plan, "x"),
                () -> plans().delete(actor, plan),
                () -> plans().open(actor, plan),
                () -> plans().history(actor, plan),
                () -> plans().edit(actor, plan, 1, edit),
                () -> plans().preview(actor, plan, edit),
                () -> plans().previewDisplaced(actor, plan, edit, LONG, new StopSignal()),
                () -> plans().undo(actor, plan, 1),
                () -> plans().redo(actor, plan, 1),
                () -> plans().compare(actor, plan, plan),
                () -> plans().staleness(actor, plan),
                () -> plans().refresh(actor, plan, 1),
                () -> plans().whatIf(actor, plan, new WhatIf.Leaves("P6-1"), LONG, new StopSignal()),
                () -> plans().prove(actor, plan, "P6-1", LONG, new StopSignal()),
                () -> program.rounds().detail(actor, round),
                () -> program.rounds().start(actor, round),
                () -> program.rounds().close(actor, round),
                () -> program.rounds().applicants(actor, round, ApplicantQuery.ALL, 0, 10),
                () -> program.rounds().countApplicants(actor, round, ApplicantQuery.ALL),
                () -> program.rounds().setApplicant(actor, round, "P6-1", Applicant.UNSAID),
                () -> program.runs().start(actor, plan, 5, 0),
                () -> program.runs().latest(actor, plan),
                () -> program.runs().list(actor, plan),
                () -> program.runs().watch(actor, plan, status -> {}),
                () -> program.exports().notice(actor, plan),
                () -> program.exports().resultFileName(actor, plan),
                () -> {
                    try {
                        program.exports().result(actor, plan, files.resolve("x.xlsx"));
                    } catch (IOException failure) {
                        throw new AssertionError(failure);
                    }
                });
    }

    private static void refused(Code code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RoundRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static BoardRow row(OpenPlan plan, String quota) {
        return plan.board().stream()
                .filter(row -> row.quota().name().equals(quota))
                .findFirst()
                .orElseThrow();
    }
}
