package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.VisibleInstitutions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps, whatever the program does. */
@DatabaseTest
class LedgerTablesTest {
    /** Tables of the ledger, and what is in no table of institutions: departments are no secret. */
    private static final Set<String> OPEN = Set.of("department");

    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;
    private Actor officer;
    private String code;

    LedgerTablesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        ledger = new Ledger(database, files);
        code = "T"
                + database.owner()
                        .sql("select count(*) from institution")
                        .query(Long.class)
                        .single();
        officer = ledger.open(code);
        String staff = code + "-1";
        ledger.load(
                officer,
                Rosters.of(
                        List.of(institution(code, 3)),
                        List.of(Rosters.pool(code + "统筹", 2, code)),
                        List.of(Rosters.limit(code + "限额", 2, code)),
                        Map.of(
                                staff,
                                Rosters.identity(database.owner()
                                        .sql("select count(*) from person")
                                        .query(Integer.class)
                                        .single())),
                        person(staff, code)));
        changeEstablishment();
    }

    private void changeEstablishment() {
        long institution = officer.institutions().ids().iterator().next();
        ledger.service(Establishments.class)
                .record(
                        officer,
                        institution,
                        ledger.service(Institutions.class)
                                .detail(officer, institution)
                                .institution()
                                .establishment(),
                        new EstablishmentChange.Changed(101, Ledger.TODAY, "盘编办〔2024〕9号"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyTableOfTheLedgerHasAPolicy() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(OPEN.contains(table)
                                || database.owner()
                                        .sql("select relrowsecurity from pg_class where relname = ?")
                                        .param(table)
                                        .query(Boolean.class)
                                        .single())
                        .as(table)
                        .isTrue());
    }

    @Test
    void whoMaySeeOtherInstitutionsSeesNothingInAnyTable() {
        for (String table : tables()) {
            String count = "select count(*) from " + table;
            assertThat(database.transactions().read(officer.institutions(), () -> count(count)))
                    .as(table)
                    .isPositive();
            if (!OPEN.contains(table)) {
                assertThat(database.transactions().read(VisibleInstitutions.of(987_654_321L), () -> count(count)))
                        .as(table)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from title",
                "update title set rank = 'FULL_SENIOR'",
                "update person set code = 'X'",
                "update change set actor = 'X'",
                "delete from change",
                "truncate appointment",
                "update post_number set posts = 99",
                "update pool set name = 'X'",
                "insert into change_institution values (1, 1)",
                "delete from person_identity",
                "update post_structure set in_force_from = '2024-01-01'",
                "update establishment_record set authorized = 1",
                "delete from establishment_record"
            })
    void nobodyRewritesFacts(String statement) {
        assertThatThrownBy(() -> write(statement)).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "appointment | workplace, grade, from_day, quota_exempt | 'X', 8, '2019-01-01', false | one_appointment_at_a_time",
                "appointment | workplace, grade, from_day, to_day, quota_exempt | 'X', 8, '2012-01-01', '2011-01-01', false | appointment_check",
                "appointment | workplace, grade, quota_exempt | 'X', 14, false | appointment_grade_check",
                "appointment | workplace, grade, quota_exempt | 'X', 0, false | appointment_grade_check",
                "title | rank | 'PROFESSOR' | title_rank_check",
                "appraisal | year, result | 2021, 'GOOD' | appraisal_result_check",
                "appraisal | year, result | 2023, 'QUALIFIED' | one_appraisal_a_year",
                "person_detail | name | 'X' | one_person_detail",
                "person_detail | name, sex | 'X', 'Z' | person_detail_sex_check",
                "person_waiver | rule, grade, document | 'sequential', 14, 'X' | person_waiver_grade_check"
            })
    void theDatabaseRefusesWhatCannotBe(String table, String columns, String values, String constraint) {
        assertThatThrownBy(() -> write(
                        "insert into %s (person_id, institution_id, added_by, %s) select person_id, institution_id, added_by, %s from person_detail"
                                .formatted(table, columns, values)))
                .rootCause()
                .hasMessageContaining(constraint);
    }

    @Test
    void aSharedBoundaryDayIsNoOverlap() {
        write(
                "insert into appointment (person_id, institution_id, added_by, workplace, grade, from_day, to_day, quota_exempt)"
                        + " select person_id, institution_id, added_by, 'X', 10, '2012-01-01', '2014-01-01', false from person_detail");
        assertThat(database.transactions()
                        .read(officer.institutions(), () -> count("select count(*) from appointment")))
                .isEqualTo(3);
    }

    @Test
    void aFactEndsOnceAndOnlyByAChangeOfItsInstitution() {
        Actor other = ledger.open(code + "b");
        Actor both = Ledger.officer(new TreeSet<>(List.of(
                officer.institutions().ids().iterator().next(),
                other.institutions().ids().iterator().next())));
        long foreign = database.transactions()
                .read(both.institutions(), () -> count("select max(change_id) from change_institution"));
        assertThatThrownBy(() -> write("update title set ended_by = " + foreign))
                .rootCause()
                .hasMessageContaining("foreign key");
        ledger.load(officer, Rosters.of(List.of(institution(code, 3)), Rosters.named(person(code + "-1", code), "李四")));
        assertThatThrownBy(() -> write("update person_detail set ended_by = ended_by where ended_by is not null"))
                .rootCause()
                .hasMessageContaining("has ended already");
    }

    @Test
    void aFactOfAnotherInstitutionCannotBeWritten() {
        Actor other = ledger.open(code + "c");
        long foreign = other.institutions().ids().iterator().next();
        assertThatThrownBy(
                        () -> write("insert into title (person_id, institution_id, added_by, rank) select person_id, "
                                + foreign + ", added_by, 'TECHNICIAN' from person_detail"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private List<String> tables() {
        return database.owner().sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public'
                          and table_name in (select tablename from pg_tables where schemaname = 'public')
                          and (column_name in ('institution_id', 'institution_ids', 'person_id', 'pool_id')
                            or table_name in ('institution', 'person', 'department'))
                          and table_name not like 'user_%' and table_name not like 'audit_%' and table_name not like 'flyway_%'
                          and table_name not like 'round%' and table_name not like 'plan%' and table_name not like 'applicant%'
                          and table_name not like 'structure%' and table_name <> 'pool_allocation'""").query(String.class).list();
    }

    private long count(String query) {
        return database.client().sql(query).query(Long.class).single();
    }

    private void write(String statement) {
        database.transactions()
                .write(
                        officer.institutions(),
                        "hr",
                        () -> database.client().sql(statement).update());
    }
}
