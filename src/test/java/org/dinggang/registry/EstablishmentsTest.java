package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dinggang.registry.Rosters.day;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Establishment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of establishments is recorded with its document and seen by everything that plans. */
@DatabaseTest
class EstablishmentsTest {
    private static final String DOCUMENT = "盘编办〔2024〕9号";

    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;

    EstablishmentsTest(TestDatabase database) {
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

    private Actor loaded(String code) {
        Actor officer = ledger.open(code);
        ledger.load(officer, Rosters.of(List.of(institution(code, 3)), person(code + "-1", code)));
        return officer;
    }

    private Establishment establishment(Actor officer) {
        return ledger.now(officer).institutions().getFirst().establishment();
    }

    private long record(Actor actor, EstablishmentChange change) {
        long institution = actor.institutions().ids().iterator().next();
        return ledger.service(Establishments.class).record(actor, institution, establishment(actor), change);
    }

    @Test
    void everythingThatHappensIsInTheLedgerWithItsDocument() {
        Actor officer = loaded("EA");
        record(officer, new EstablishmentChange.Changed(90, day("2024-10-01"), DOCUMENT));
        record(officer, new EstablishmentChange.TransferBegun(day("2024-11-01"), "盘转隶〔2024〕1号"));
        assertThat(establishment(officer)).isEqualTo(new Establishment(90, day("2024-10-01"), null, true));
        record(officer, new EstablishmentChange.TransferEnded(day("2024-11-20"), "盘转隶〔2024〕2号"));
        assertThat(establishment(officer)).isEqualTo(new Establishment(90, day("2024-10-01"), null, false));

        long institution = officer.institutions().ids().iterator().next();
        assertThat(ledger.service(Establishments.class).history(officer, institution))
                .extracting(
                        entry -> entry.what().getClass().getSimpleName(),
                        entry -> entry.what().day(),
                        EstablishmentRecord::authorizedBefore,
                        entry -> entry.change().kind())
                .containsExactly(
                        tuple("TransferEnded", day("2024-11-20"), 90, ChangeKind.ESTABLISHMENT),
                        tuple("TransferBegun", day("2024-11-01"), 90, ChangeKind.ESTABLISHMENT),
                        tuple("Changed", day("2024-10-01"), 100, ChangeKind.ESTABLISHMENT));
        assertThat(ledger.audited)
                .extracting(event -> event.action())
                .containsSubsequence(
                        "institution.establishment-changed",
                        "institution.transfer-begun",
                        "institution.transfer-ended");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsRecorded() {
        Actor officer = loaded("EB");
        Establishment before = establishment(officer);
        assertThatThrownBy(() -> record(officer, new EstablishmentChange.Changed(-1, LocalDate.of(1824, 1, 1), " ")))
                .isInstanceOfSatisfying(
                        RegistryException.UnusableEdit.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(EditProblem::field)
                                .containsExactlyInAnyOrder("document", "day", "authorized"));
        assertThatThrownBy(() ->
                        record(officer, new EstablishmentChange.TransferEnded(Ledger.TODAY.plusDays(1), DOCUMENT)))
                .isInstanceOfSatisfying(
                        RegistryException.UnusableEdit.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(EditProblem::field)
                                .containsExactlyInAnyOrder("day", "transferPending"));
        assertThat(establishment(officer)).isEqualTo(before);
    }

    @Test
    void whoHasSeenAnotherEstablishmentRecordsNothing() {
        Actor officer = loaded("EC");
        long institution = officer.institutions().ids().iterator().next();
        Establishment seen = establishment(officer);
        record(officer, new EstablishmentChange.Changed(90, day("2024-10-01"), DOCUMENT));
        assertThatThrownBy(() -> ledger.service(Establishments.class)
                        .record(
                                officer,
                                institution,
                                seen,
                                new EstablishmentChange.Changed(80, day("2024-11-01"), DOCUMENT)))
                .isInstanceOf(RegistryException.Outdated.class);
        assertThat(establishment(officer).authorized()).isEqualTo(90);
    }

    @Test
    void departmentsLookOnly() {
        Actor officer = loaded("ED");
        Actor department = new Actor(2, "hr", "主管部门", Role.DEPARTMENT, officer.institutions(), false);
        assertThatThrownBy(() -> record(department, new EstablishmentChange.Changed(90, day("2024-10-01"), DOCUMENT)))
                .isInstanceOf(AccessRefusedException.class);
        assertThat(ledger.service(Establishments.class)
                        .history(
                                department,
                                officer.institutions().ids().iterator().next()))
                .isEmpty();
    }

    @Test
    void anImportedEstablishmentKeepsItsRecordsAndUndoingBringsBackWhatWasRecorded() {
        Actor officer = loaded("EE");
        record(officer, new EstablishmentChange.Changed(90, day("2024-10-01"), DOCUMENT));
        RosterFacts before = ledger.now(officer);
        ledger.load(officer, Rosters.of(List.of(institution("EE", 2)), person("EE-1", "EE")));
        assertThat(establishment(officer).authorized()).isEqualTo(100);
        long institution = officer.institutions().ids().iterator().next();
        assertThat(ledger.service(Establishments.class).history(officer, institution))
                .hasSize(1);
        ledger.imports().undoLast(officer, institution);
        assertThat(ledger.now(officer)).isEqualTo(before);
    }
}
