package org.dinggang.registry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.registry.Rosters.day;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.named;
import static org.dinggang.registry.Rosters.person;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists, files of people and their edits. Today is 2024-11-25. */
@DatabaseTest
class RosterTest {
    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;
    private String code;
    private Actor officer;
    private PersonFile file;

    RosterTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        ledger = new Ledger(database, files);
        code = "R"
                + database.owner()
                        .sql("select count(*) from institution")
                        .query(Long.class)
                        .single();
        officer = ledger.open(code);
        int sequence = database.owner()
                .sql("select count(*) from person")
                .query(Integer.class)
                .single();
        ledger.load(
                officer,
                Rosters.of(
                        List.of(institution(code, 3)),
                        List.of(),
                        List.of(),
                        Map.of(code + "-1", Rosters.identity(sequence)),
                        person(code + "-1", code),
                        Rosters.holding(
                                named(person(code + "-2", code), "阿明"),
                                new Spell(Grade.of(7), code, day("2024-12-01"), null, false))));
        file = ledger.roster().person(officer, code + "-1");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aListShowsTheStateOfTheDay() {
        List<RosterRow> rows = ledger.roster().page(officer, RosterQuery.everybody(Set.of()));
        assertThat(rows).extracting(RosterRow::staffCode).containsExactly(code + "-1", code + "-2");
        RosterRow first = rows.getFirst();
        assertThat(first.currentGrade()).isEqualTo(Grade.of(8));
        assertThat(first.since()).isEqualTo(day("2018-01-01"));
        assertThat(first.titleRank()).isEqualTo(Rank.ASSOCIATE_SENIOR);
        assertThat(first.lastAppraisal()).isEqualTo(AppraisalResult.EXCELLENT);
        assertThat(first.lastAppraisalYear()).isEqualTo(2023);
        assertThat(rows.getLast().currentGrade())
                .as("appointed from 1 December")
                .isNull();
    }

    @Test
    void anAppointmentDatedAheadShowsFromItsDayOn() {
        Clock later = Clock.fixed(Instant.parse("2024-12-01T01:00:00Z"), Ledger.CLOCK.getZone());
        try (Ledger then = new Ledger(database, files, later)) {
            List<RosterRow> rows = then.roster().page(officer, RosterQuery.everybody(Set.of()));
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().currentGrade()).isEqualTo(Grade.of(7));
            assertThat(rows.getLast().since()).isEqualTo(day("2024-12-01"));
            assertThat(then.roster().count(officer, RosterQuery.everybody(Set.of())))
                    .isEqualTo(2);
        }
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        RosterQuery all = RosterQuery.everybody(Set.of());
        assertThat(codes(new RosterQuery(Set.of(), "张", Set.of(), Set.of(), Set.of(), List.of(), 0, 9)))
                .containsExactly(code + "-1");
        assertThat(codes(new RosterQuery(Set.of(), code, Set.of(), Set.of(), Set.of("内科"), List.of(), 0, 9)))
                .hasSize(2);
        assertThat(codes(new RosterQuery(Set.of(), "%", Set.of(), Set.of(), Set.of(), List.of(), 0, 9)))
                .isEmpty();
        assertThat(codes(new RosterQuery(
                        Set.of(), "", Set.of(Grade.of(8)), Set.of(Rank.ASSOCIATE_SENIOR), Set.of(), List.of(), 0, 9)))
                .containsExactly(code + "-1");
        for (SortKey key : SortKey.values()) {
            for (boolean ascending : List.of(true, false)) {
                assertThat(codes(all.sortedBy(List.of(new RosterQuery.Sort(key, ascending)))))
                        .hasSize(2);
            }
        }
        assertThat(codes(all.sortedBy(List.of(new RosterQuery.Sort(SortKey.NAME, true)))))
                .as("a before zhang")
                .containsExactly(code + "-2", code + "-1");
        assertThat(codes(all.page(1, 1))).containsExactly(code + "-2");
        assertThat(ledger.roster().count(officer, all.page(1, 1))).isEqualTo(2);
        assertThat(ledger.roster().sections(officer, Set.of())).containsExactly("内科");
    }

    @Test
    void anEditShowsInTheFileItsHistoryAndTheAuditTrail() {
        Held<Title> title = file.titles().getLast();
        PersonFile edited = ledger.roster()
                .edit(
                        officer,
                        file.personId(),
                        file.asOf(),
                        new PersonEdit.Title(title.id(), new Title(Rank.ASSOCIATE_SENIOR, day("2020-12-30"))));
        assertThat(edited.titles())
                .extracting(held -> held.value().obtainedOn())
                .contains(day("2020-12-30"))
                .doesNotContain(day("2021-12-30"));
        assertThat(edited.history()).hasSize(2);
        assertThat(edited.history().getFirst().fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("titles");
            assertThat(field.before().zh()).contains("2021-12-30");
            assertThat(field.after().zh()).contains("2020-12-30");
        });
        assertThat(ledger.audited.getLast().action()).isEqualTo("person.edited");
        assertThat(ledger.roster()
                        .page(officer, RosterQuery.everybody(Set.of()))
                        .getFirst()
                        .titleObtainedOn())
                .isEqualTo(day("2020-12-30"));
    }

    @Test
    void anEditBasedOnAnOlderStateIsRefusedWithWhatChanged() {
        PersonEdit edit = new PersonEdit.Sanction(null, new Sanction(day("2026-01-01"), "盘纪〔2024〕1号"));
        ledger.roster().edit(officer, file.personId(), file.asOf(), edit);
        assertThatThrownBy(() -> ledger.roster().edit(officer, file.personId(), file.asOf(), edit))
                .isInstanceOfSatisfying(
                        RegistryException.Outdated.class,
                        outdated -> assertThat(outdated.changes())
                                .singleElement()
                                .satisfies(change -> assertThat(change.fields())
                                        .extracting(FieldChange::field)
                                        .containsExactly("disciplinedUntil")));
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        assertProblem(new PersonEdit.Title(null, new Title(Rank.FULL_SENIOR, day("2024-11-26"))), "obtainedOn");
        assertProblem(new PersonEdit.Title(null, new Title(Rank.INTERMEDIATE, day("2010-12-30"))), "rank");
        assertProblem(
                new PersonEdit.Appointment(null, new Spell(Grade.of(7), code, day("2017-12-31"), null, false)), "from");
        assertProblem(
                new PersonEdit.Appointment(
                        null, new Spell(Grade.of(7), code, day("2013-01-01"), day("2012-12-31"), false)),
                "to");
        assertProblem(new PersonEdit.Appraisal(null, new Appraisal(2025, AppraisalResult.QUALIFIED)), "year");
        assertProblem(new PersonEdit.Appraisal(null, new Appraisal(2023, AppraisalResult.QUALIFIED)), "year");
        assertProblem(new PersonEdit.Identity("110105194912310021"), "number");
        assertProblem(new PersonEdit.Detail(new PersonDetail(" ", null, null, null, null, null)), "name");
        assertProblem(new PersonEdit.Removal(FactKind.TITLE, -1), "id");
        assertProblem(new PersonEdit.Waiver(null, new org.dinggang.model.Waiver("quota-x", null, "X")), "rule");
        assertThat(ledger.roster()
                        .check(
                                officer,
                                file.personId(),
                                new PersonEdit.Title(null, new Title(Rank.FULL_SENIOR, day("2024-11-25")))))
                .isEmpty();
        assertThat(ledger.roster()
                        .check(
                                officer,
                                file.personId(),
                                new PersonEdit.Appointment(
                                        null,
                                        new Spell(Grade.of(10), code, day("2012-01-01"), day("2014-01-01"), false))))
                .as("a shared boundary day")
                .isEmpty();
    }

    @Test
    void identityNumbersAreMaskedStoredEncryptedAndShownToFewWithAnEntry() {
        assertThat(file.maskedIdentity()).matches("\\d{6}\\*{8}\\d{3}[\\dX]");
        assertThatThrownBy(() -> ledger.roster().revealIdentity(officer, file.personId()))
                .isInstanceOf(AccessRefusedException.class);
        Actor revealing = Ledger.officer(officer.institutions().ids(), true);
        String number = ledger.roster().revealIdentity(revealing, file.personId());
        assertThat(number).hasSize(18).doesNotContain("*");
        assertThat(ledger.audited.getLast().action()).isEqualTo("identity.revealed");
        assertThat(ledger.audited.toString()).doesNotContain(number);
        assertThat(database.owner()
                        .sql("select count(*) from person_identity where position(?::bytea in cipher) > 0")
                        .param(number.getBytes(US_ASCII))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherInstitutionsOfficerGetsNothing() {
        Actor other = ledger.open(code + "x");
        assertThat(ledger.roster().count(other, RosterQuery.everybody(Set.of())))
                .isZero();
        assertThatThrownBy(() -> ledger.roster()
                        .page(
                                other,
                                RosterQuery.everybody(officer.institutions().ids())))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> ledger.roster().person(other, code + "-1")).isInstanceOf(RegistryException.class);
        assertThatThrownBy(
                        () -> ledger.roster().edit(other, file.personId(), file.asOf(), new PersonEdit.Identity(null)))
                .isInstanceOf(RegistryException.class);
        assertThatThrownBy(() -> ledger.service(RosterCases.class)
                        .basis(other, officer.institutions().ids()))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> ledger.roster().page(Ledger.ADMIN, RosterQuery.everybody(Set.of())))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void ofManyEditsAtOnceOneIsMadeAndTheOthersHearOfIt() throws Exception {
        PersonEdit edit = new PersonEdit.Sanction(null, new Sanction(day("2026-01-01"), null));
        Callable<Boolean> attempt = () -> {
            try {
                ledger.roster().edit(officer, file.personId(), file.asOf(), edit);
                return true;
            } catch (RegistryException.Outdated outdated) {
                return false;
            }
        };
        try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
            int made = 0;
            for (Future<Boolean> result : executor.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                made += result.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(ledger.roster().person(officer, file.personId()).sanctions()).hasSize(2);
    }

    @Test
    void theStateAsOfAChangeStays() {
        RosterCases cases = ledger.service(RosterCases.class);
        Map<Long, Long> basis = cases.basis(officer, officer.institutions().ids());
        RosterFacts before = cases.facts(officer, basis, Ledger.TODAY);
        ledger.roster()
                .edit(
                        officer,
                        file.personId(),
                        file.asOf(),
                        new PersonEdit.Detail(new PersonDetail("李四", "外科", null, null, null, day("2024-12-31"))));
        assertThat(cases.facts(officer, basis, Ledger.TODAY)).isEqualTo(before);
        assertThat(StaffDifference.between(
                        before.staff().getFirst(), ledger.now(officer).staff().getFirst()))
                .extracting(FieldChange::field)
                .containsExactly("name", "section", "series", "sex", "birthDate", "leavesOn");
    }

    private void assertProblem(PersonEdit edit, String field) {
        assertThat(ledger.roster().check(officer, file.personId(), edit))
                .extracting(EditProblem::field)
                .contains(field);
        assertThatThrownBy(() -> ledger.roster().edit(officer, file.personId(), file.asOf(), edit))
                .isInstanceOf(RegistryException.UnusableEdit.class);
    }

    private List<String> codes(RosterQuery query) {
        return ledger.roster().page(officer, query).stream()
                .map(RosterRow::staffCode)
                .toList();
    }
}
