package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.registry.Rosters.day;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People come onto a roster and leave it by hand. Today is 2024-11-25. */
@DatabaseTest
class RosterMovesTest {
    private static final PersonDetail DETAIL = new PersonDetail("李四", "外科", null, Sex.M, day("1990-01-31"), null);

    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;
    private String code;
    private Actor officer;
    private long institution;
    private IdentityNumber identity;

    RosterMovesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        ledger = new Ledger(database, files);
        code = "M"
                + database.owner()
                        .sql("select count(*) from institution")
                        .query(Long.class)
                        .single();
        officer = ledger.open(code);
        institution = officer.institutions().ids().iterator().next();
        identity = Rosters.identity(500
                + database.owner()
                        .sql("select count(*) from person")
                        .query(Integer.class)
                        .single());
        ledger.load(
                officer,
                Rosters.of(
                        List.of(institution(code, 3)),
                        List.of(),
                        List.of(),
                        Map.of(code + "-1", identity),
                        person(code + "-1", code)));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whoIsAddedIsOnTheListInTheHistoryAndInTheAuditTrail() {
        PersonFile added = ledger.roster().add(officer, somebody(code + "-2"));
        assertThat(added.detail()).isEqualTo(DETAIL);
        assertThat(added.institutionId()).isEqualTo(institution);
        assertThat(added.history()).singleElement().satisfies(change -> {
            assertThat(change.change().kind()).isEqualTo(ChangeKind.EDIT);
            assertThat(change.fields()).extracting(FieldChange::field).containsExactly("roster");
        });
        assertThat(codes()).containsExactly(code + "-1", code + "-2");
        assertThat(ledger.audited.getLast().action()).isEqualTo("person.added");
        assertThat(ledger.now(officer).staff().getLast().titles())
                .as("what nobody has entered is not there")
                .isEmpty();
    }

    @Test
    void aCodeOnTheRosterIsTaken() {
        assertProblem(somebody(code + "-1"), "staffCode", "已在花名册中");
    }

    @Test
    void aCodeOfAnotherInstitutionIsTakenWithoutSayingWhose() {
        Actor other = ledger.open(code + "x");
        long otherInstitution = other.institutions().ids().iterator().next();
        assertThatThrownBy(() -> ledger.roster().add(other, new NewPerson(otherInstitution, code + "-1", DETAIL, null)))
                .isInstanceOfSatisfying(
                        RegistryException.UnusableEdit.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("staffCode");
                                    assertThat(problem.message().zh())
                                            .contains("其他单位")
                                            .doesNotContain("张三");
                                }));
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtTheFieldAndNothingIsChanged() {
        assertProblem(somebody(" "), "staffCode", "首尾");
        assertProblem(somebody(code + "-2 "), "staffCode", "首尾");
        assertProblem(somebody("x".repeat(101)), "staffCode", "100");
        assertProblem(with(new PersonDetail("", null, null, null, null, null), null), "name", "不能为空");
        assertProblem(with(new PersonDetail("李四", null, null, null, day("2024-11-26"), null), null), "birthDate", "今天");
        assertProblem(
                with(new PersonDetail("李四", null, null, null, day("1990-01-31"), day("1990-01-31")), null),
                "leavesOn",
                "晚于出生日期");
        assertProblem(with(DETAIL, "110105194912310021"), "identity", "");
        assertProblem(with(DETAIL, identity.masked()), "identity", "完整");
        assertProblem(with(DETAIL, identity.value()), "identity", "另一人员");
        assertThat(codes()).containsExactly(code + "-1");
        assertThat(database.owner()
                        .sql("select count(*) from person where code = ?")
                        .param(code + "-2")
                        .query(Integer.class)
                        .single())
                .as("the code is still free")
                .isZero();
    }

    @Test
    void bornTodayIsTheLatestBirth() {
        PersonDetail today = new PersonDetail("李四", null, null, null, day("2024-11-25"), null);
        assertThat(ledger.roster().add(officer, with(today, null)).detail()).isEqualTo(today);
    }

    @Test
    void othersMayNotAddAndNotTakeOff() {
        Actor other = ledger.open(code + "y");
        assertThatThrownBy(() -> ledger.roster().add(other, somebody(code + "-2")))
                .isInstanceOf(AccessRefusedException.class);
        Actor department = new Actor(2, "hr", "人事", Role.DEPARTMENT, officer.institutions(), false);
        assertThatThrownBy(() -> ledger.roster().add(department, somebody(code + "-2")))
                .isInstanceOf(AccessRefusedException.class);
        PersonFile file = file();
        assertThatThrownBy(() -> ledger.roster().leave(department, file.personId(), file.asOf()))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> ledger.roster().leave(other, file.personId(), file.asOf()))
                .isInstanceOf(RegistryException.class);
        assertThat(codes()).containsExactly(code + "-1");
    }

    @Test
    void whoLeavesIsGoneFromTheListAndEarlierStatesStay() {
        RosterCases cases = ledger.service(RosterCases.class);
        Map<Long, Long> basis = cases.basis(officer, Set.of(institution));
        RosterFacts before = cases.facts(officer, basis, Ledger.TODAY);
        PersonFile file = file();
        ledger.roster().leave(officer, file.personId(), file.asOf());
        assertThat(codes()).isEmpty();
        assertThat(ledger.now(officer).staff()).isEmpty();
        assertThat(cases.facts(officer, basis, Ledger.TODAY)).isEqualTo(before);
        assertThat(ledger.audited.getLast().action()).isEqualTo("person.left");
        assertThatThrownBy(() -> ledger.roster().person(officer, code + "-1")).isInstanceOf(RegistryException.class);
        assertThatThrownBy(() -> ledger.roster().leave(officer, file.personId(), file.asOf()))
                .isInstanceOf(RegistryException.class);
    }

    @Test
    void leavingIsRefusedWhereSomebodyWasFaster() {
        PersonFile file = file();
        ledger.roster()
                .edit(
                        officer,
                        file.personId(),
                        file.asOf(),
                        new PersonEdit.Sanction(null, new Sanction(day("2026-01-01"), null)));
        assertThatThrownBy(() -> ledger.roster().leave(officer, file.personId(), file.asOf()))
                .isInstanceOf(RegistryException.Outdated.class);
        assertThat(codes()).containsExactly(code + "-1");
    }

    @Test
    void whoComesBackHasTheFactsThatStoodAndTheIdentityNumber() {
        PersonFile file = file();
        ledger.roster().leave(officer, file.personId(), file.asOf());
        PersonFile back = ledger.roster().add(officer, new NewPerson(institution, code + "-1", file.detail(), null));
        assertThat(back.personId()).isEqualTo(file.personId());
        assertThat(back.titles()).extracting(Held::value).isEqualTo(values(file.titles()));
        assertThat(back.appointments()).extracting(Held::value).isEqualTo(values(file.appointments()));
        assertThat(back.appraisals()).extracting(Held::value).isEqualTo(values(file.appraisals()));
        assertThat(back.sanctions()).extracting(Held::value).isEqualTo(values(file.sanctions()));
        assertThat(back.waivers()).extracting(Held::value).isEqualTo(values(file.waivers()));
        assertThat(back.exemptions()).extracting(Held::value).isEqualTo(values(file.exemptions()));
        assertThat(back.maskedIdentity()).isEqualTo(file.maskedIdentity());
    }

    @Test
    void whoLeftMayComeOntoTheRosterOfAnotherInstitutionUnderTheSameCode() {
        Actor other = ledger.open(code + "z");
        long otherInstitution = other.institutions().ids().iterator().next();
        PersonFile file = file();
        ledger.roster().leave(officer, file.personId(), file.asOf());
        NewPerson coming = new NewPerson(otherInstitution, code + "-1", DETAIL, identity.value());
        PersonFile there = ledger.roster().add(other, coming);
        assertThat(there.personId()).isEqualTo(file.personId());
        assertThat(there.titles()).as("facts out of sight stay there").isEmpty();
        assertThat(there.maskedIdentity()).isEqualTo(identity.masked());
        assertThat(codes()).isEmpty();
        assertProblem(new NewPerson(institution, code + "-1", DETAIL, null), "staffCode", "其他单位");
    }

    @Test
    void anIdentityNumberThatSomebodyElseHasGotMeanwhileIsNotRestored() {
        PersonFile file = file();
        ledger.roster().leave(officer, file.personId(), file.asOf());
        ledger.roster().add(officer, with(DETAIL, identity.value()));
        assertProblem(new NewPerson(institution, code + "-1", file.detail(), null), "identity", "另一人员");
    }

    @Test
    void anEditByHandKeepsTheImportFromBeingUndone() {
        ledger.roster().add(officer, somebody(code + "-2"));
        assertThatThrownBy(() -> ledger.imports().undoLast(officer, institution))
                .isInstanceOf(RegistryException.class);
        assertThat(codes()).hasSize(2);
    }

    private static <T> List<T> values(List<Held<T>> held) {
        return held.stream().map(Held::value).toList();
    }

    private NewPerson somebody(String staffCode) {
        return new NewPerson(institution, staffCode, DETAIL, null);
    }

    private NewPerson with(PersonDetail detail, @Nullable String number) {
        return new NewPerson(institution, code + "-2", detail, number);
    }

    private PersonFile file() {
        return ledger.roster().person(officer, code + "-1");
    }

    private List<String> codes() {
        return ledger.roster().page(officer, RosterQuery.everybody(Set.of())).stream()
                .map(RosterRow::staffCode)
                .toList();
    }

    private void assertProblem(NewPerson person, String field, String words) {
        assertThatThrownBy(() -> ledger.roster().add(officer, person))
                .isInstanceOfSatisfying(
                        RegistryException.UnusableEdit.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.message().zh()).contains(words);
                        }));
    }
}
