package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.registry.Rosters.day;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.named;
import static org.dinggang.registry.Rosters.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import of workbooks: look first, then all or nothing, and back. */
@DatabaseTest
class ImportTest {
    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;

    ImportTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        ledger = new Ledger(database, files);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatWasImportedIsWhatPlanningStartsFrom() {
        Actor officer = ledger.open("A1", "A2");
        ReadRoster roster = Rosters.of(
                List.of(institution("A1", 3), institution("A2", 4)),
                List.of(Rosters.pool("A统筹", 2, "A1", "A2")),
                List.of(Rosters.limit("A限额", 5, "A1")),
                Map.of("A1-1", Rosters.IDENTITY),
                person("A1-1", "A1"),
                person("A2-1", "A2"));
        ledger.load(officer, roster);
        RosterFacts facts = ledger.now(officer);
        assertThat(facts.institutions()).isEqualTo(roster.institutions());
        assertThat(facts.pools()).isEqualTo(roster.pools());
        assertThat(facts.limits()).isEqualTo(roster.limits());
        assertThat(facts.staff()).isEqualTo(roster.staff());
        assertThat(facts.shared()).isEmpty();
        assertThat(facts.personIds()).containsOnlyKeys("A1-1", "A2-1");
    }

    @Test
    void thePreviewSaysFieldByFieldWhatChangesAndChangesNothing() {
        Actor officer = ledger.open("B1");
        ledger.load(
                officer,
                Rosters.of(
                        List.of(institution("B1", 3)),
                        person("B1-1", "B1"),
                        person("B1-2", "B1"),
                        person("B1-4", "B1")));
        RosterFacts before = ledger.now(officer);
        ImportPreview preview = ledger.preview(
                officer,
                Rosters.of(
                        List.of(institution("B1", 2)),
                        person("B1-1", "B1"),
                        named(person("B1-2", "B1"), "李四"),
                        person("B1-3", "B1")));
        assertThat(preview.added()).extracting(ImportPreview.Person::staffCode).containsExactly("B1-3");
        assertThat(preview.missing())
                .extracting(ImportPreview.Person::staffCode)
                .containsExactly("B1-4");
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.person().staffCode()).isEqualTo("B1-2");
            assertThat(changed.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("name");
                assertThat(field.before().zh()).isEqualTo("张三");
                assertThat(field.after().zh()).isEqualTo("李四");
            });
        });
        assertThat(preview.structures())
                .singleElement()
                .satisfies(structure -> assertThat(structure.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.field()).isEqualTo("posts.7")));
        assertThat(ledger.now(officer)).isEqualTo(before);
    }

    @Test
    void anExportedRosterComesBackWithoutAnyChange() throws Exception {
        Actor officer = ledger.open("C1", "C2");
        ledger.load(
                officer,
                Rosters.of(
                        List.of(institution("C1", 3), institution("C2", 4)),
                        List.of(Rosters.pool("C统筹", 2, "C1", "C2")),
                        List.of(Rosters.limit("C限额", 5, "C1")),
                        Map.of("C1-1", Rosters.identity(1)),
                        person("C1-1", "C1"),
                        person("C2-1", "C2")));
        Actor actor = Ledger.officer(officer.institutions().ids(), true);
        for (IdentityNumbers identities : IdentityNumbers.values()) {
            Path file = files.resolve("export.xlsx");
            try (var stream = java.nio.file.Files.newOutputStream(file)) {
                ledger.roster().export(actor, RosterQuery.everybody(Set.of()), identities, stream);
            }
            ImportPreview preview = ledger.imports().preview(actor, file, "export.xlsx", ImportListener.NONE);
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.warnings())
                    .extracting(warning -> warning.line().zh())
                    .noneMatch(line -> line.contains("忽略"));
            assertThat(preview.isEmpty()).isTrue();
            assertThat(preview.unchanged()).isEqualTo(2);
        }
    }

    @Test
    void undoingLeavesExactlyTheStateBefore() {
        Actor officer = ledger.open("D1", "D2");
        ledger.load(
                officer,
                Rosters.of(
                        List.of(institution("D1", 3), institution("D2", 3)),
                        List.of(Rosters.pool("D统筹", 2, "D1", "D2")),
                        List.of(Rosters.limit("D限额", 5, "D1")),
                        Map.of("D1-1", Rosters.identity(2)),
                        person("D1-1", "D1"),
                        person("D1-2", "D1")));
        RosterFacts before = ledger.now(officer);
        List<RosterRow> rows = ledger.roster().page(officer, RosterQuery.everybody(Set.of()));
        ImportPreview preview = ledger.preview(
                officer,
                Rosters.of(
                        List.of(institution("D1", 1), institution("D2", 3)),
                        List.of(Rosters.pool("D统筹", 9, "D1")),
                        List.of(),
                        Map.of(),
                        named(person("D1-1", "D2"), "李四"),
                        person("D2-9", "D2")));
        long change = ledger.imports().apply(officer, preview, MissingPeople.LEAVE, ImportListener.NONE);
        assertThat(ledger.now(officer).staff()).extracting(staff -> staff.id()).containsExactly("D1-1", "D2-9");
        long institution = ledger.now(officer).institutionIds().get("D1");
        long undo = ledger.imports().undoLast(officer, institution);
        assertThat(ledger.now(officer)).isEqualTo(before);
        assertThat(ledger.roster().page(officer, RosterQuery.everybody(Set.of())))
                .isEqualTo(rows);
        assertThat(undo).isGreaterThan(change);
        assertThat(ledger.roster().person(officer, "D1-1").maskedIdentity())
                .isEqualTo(Rosters.identity(2).masked());
        assertThatThrownBy(() -> ledger.imports().undoLast(officer, institution))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("import undone");
    }

    @Test
    void anImportIsRefusedWhereTheRosterHasChangedSinceThePreview() {
        Actor officer = ledger.open("E1");
        ReadRoster roster = Rosters.of(List.of(institution("E1", 3)), person("E1-1", "E1"));
        ImportPreview preview = ledger.preview(officer, roster);
        ledger.load(officer, roster);
        RosterFacts before = ledger.now(officer);
        assertThatThrownBy(() -> ledger.imports().apply(officer, preview, MissingPeople.STAY, ImportListener.NONE))
                .isInstanceOf(RegistryException.Outdated.class);
        assertThat(ledger.now(officer)).isEqualTo(before);
    }

    @Test
    void anImportThatBreaksOffInTheMiddleLeavesNothing() {
        Actor officer = ledger.open("F1");
        ReadRoster roster = Rosters.of(List.of(institution("F1", 3)), person("F1-1", "F1"));
        ImportPreview preview = ledger.preview(officer, roster);
        RosterFacts before = ledger.now(officer);
        assertThatThrownBy(() -> ledger.imports().apply(officer, preview, MissingPeople.STAY, (stage, done, all) -> {
                    if (done == 5) {
                        throw new IllegalStateException("broken off");
                    }
                }))
                .hasMessage("broken off");
        assertThat(ledger.now(officer)).isEqualTo(before);
        ledger.load(officer, roster);
        assertThat(ledger.now(officer).staff()).hasSize(1);
    }

    @Test
    void whatTheLedgerCannotTakeIsSaidWithItsCell() {
        Actor officer = ledger.open("G1");
        Actor other = ledger.open("G2");
        ledger.load(
                other,
                Rosters.of(
                        List.of(institution("G2", 3)),
                        List.of(),
                        List.of(),
                        Map.of("G2-1", Rosters.identity(3)),
                        person("G2-1", "G2")));
        Spell first = new Spell(Grade.of(9), "G1", day("2014-01-01"), day("2018-01-01"), false);
        Spell second = new Spell(Grade.of(8), "G1", day("2017-01-01"), null, false);
        ImportPreview preview = ledger.preview(
                officer,
                Rosters.of(
                        List.of(institution("G1", 3), institution("G2", 3)),
                        List.of(),
                        List.of(),
                        Map.of("G1-2", Rosters.identity(3)),
                        Rosters.holding(person("G1-1", "G1"), first, second),
                        person("G1-2", "G1"),
                        person("G2-1", "G1")));
        assertThat(preview.isUsable()).isFalse();
        assertThat(preview.problems())
                .extracting(problem -> (Place.Cell) problem.place())
                .containsExactlyInAnyOrder(
                        new Place.Cell("单位", "A5"),
                        new Place.Cell("聘用经历", "E5"),
                        new Place.Cell("人员", "H5"),
                        new Place.Cell("人员", "A6"));
    }

    @Test
    void anInstitutionOfOthersCannotBeUndone() {
        Actor officer = ledger.open("H1");
        Actor other = ledger.open("H2");
        ledger.load(officer, Rosters.of(List.of(institution("H1", 3)), person("H1-1", "H1")));
        long institution = ledger.now(officer).institutionIds().get("H1");
        assertThatThrownBy(() -> ledger.imports().undoLast(other, institution))
                .isInstanceOf(org.dinggang.access.AccessRefusedException.class);
    }

    @Test
    void whoWasTransferredIsAnUnusableCellWhereTheOldInstitutionStillHasThePerson() {
        Actor old = ledger.open("T1");
        Actor next = ledger.open("T2");
        ReadRoster roster = Rosters.of(List.of(institution("T1", 3)), person("T1-1", "T1"), person("T1-2", "T1"));
        ledger.load(old, roster);
        ledger.load(both(old, next), Rosters.of(List.of(institution("T2", 3)), person("T1-2", "T2")));
        ImportPreview preview = ledger.preview(old, roster);
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Cell("人员", "A5"));
            assertThat(problem.message().zh()).contains("其他单位").doesNotContain("T2");
        });
        assertThat(ledger.preview(both(old, next), roster).changed())
                .as("who may write both takes the person back")
                .hasSize(1);
    }

    @Test
    void whoLeftMayComeOntoTheRosterOfAnotherInstitutionUnderTheSameCode() {
        Actor old = ledger.open("V1");
        Actor next = ledger.open("V2");
        ledger.load(
                old,
                Rosters.of(
                        List.of(institution("V1", 3)),
                        List.of(),
                        List.of(),
                        Map.of("V1-2", Rosters.identity(7)),
                        person("V1-1", "V1"),
                        person("V1-2", "V1")));
        ReadRoster rest = Rosters.of(List.of(institution("V1", 3)), person("V1-1", "V1"));
        ledger.imports().apply(old, ledger.preview(old, rest), MissingPeople.LEAVE, ImportListener.NONE);
        ReadRoster coming = Rosters.of(
                List.of(institution("V2", 3)),
                List.of(),
                List.of(),
                Map.of("V1-2", Rosters.identity(7)),
                named(person("V1-2", "V2"), "李四"));
        ImportPreview preview = ledger.preview(next, coming);
        assertThat(preview.added()).hasSize(1);
        ledger.imports().apply(next, preview, MissingPeople.STAY, ImportListener.NONE);
        assertThat(ledger.now(next).staff())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo("李四"));
        assertThat(ledger.roster().person(next, "V1-2").history())
                .as("the past at the other institution stays there")
                .hasSize(1);
        long institution = old.institutions().ids().iterator().next();
        RosterFacts before = ledger.now(old);
        assertThatThrownBy(() -> ledger.imports().undoLast(old, institution))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        refused -> assertThat(refused.text().zh()).contains("不能撤销", "其他单位"));
        assertThat(ledger.now(old)).isEqualTo(before);
        ledger.imports().undoLast(next, next.institutions().ids().iterator().next());
        ledger.imports().undoLast(old, institution);
        assertThat(ledger.now(old).staff()).hasSize(2);
    }

    private static Actor both(Actor one, Actor other) {
        return Ledger.officer(Set.of(
                one.institutions().ids().iterator().next(),
                other.institutions().ids().iterator().next()));
    }
}
