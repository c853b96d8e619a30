package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What every table rests on, seen at a table made as migrations make them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundationTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final TestDatabase database;

    FoundationTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void migrateATable() {
        Notes.create(database);
        Notes.add(database, 1, "of the first");
        Notes.add(database, 2, "of the second");
    }

    @Test
    void withoutAScopeThereIsNothing() {
        assertThat(database.client()
                        .sql("select count(*) from note")
                        .query(int.class)
                        .single())
                .isZero();
    }

    @Test
    void anEmptyScopeIsNoScope() {
        assertThat(database.transactions().read(VisibleInstitutions.none(), this::texts))
                .isEmpty();
    }

    @Test
    void onlyTheRowsOfTheScopeAreThere() {
        assertThat(database.transactions().read(VisibleInstitutions.of(2, 3), this::texts))
                .containsExactly("of the second");
        assertThat(database.transactions().read(VisibleInstitutions.of(1, 2), this::texts))
                .containsExactlyInAnyOrder("of the first", "of the second");
    }

    @Test
    void aRowForAnInstitutionOutOfSightIsRefused() {
        assertThatThrownBy(() -> database.transactions()
                        .write(VisibleInstitutions.of(1), "tester", () -> Notes.insert(database, 2, "smuggled")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRowCannotBeMovedOutOfSight() {
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                VisibleInstitutions.of(1),
                                "tester",
                                () -> database.client()
                                        .sql("update note set institution_id = 2")
                                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void withoutAnActorNothingIsWritten() {
        assertThatThrownBy(() -> Notes.insert(database, 1, "by nobody")).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from note",
                "truncate note",
                "alter table note disable row level security",
                "drop table note",
                "drop policy by_institution on note",
                "create table own (id bigint)",
                "select * from flyway_schema_history",
                "set role dinggang_owner",
                "create or replace function actor() returns text language sql return 'somebody else'"
            })
    void theApplicationCannot(String statement) {
        assertThatThrownBy(() -> database.client().sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        problem -> assertThat(problem.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @Test
    void periodsOfOneThingCanBeKeptApart() {
        database.owner().sql("""
                        create table period (thing bigint, during daterange,
                          exclude using gist (thing with =, during with &&))
                        """).update();
        String insert = "insert into period values (?, daterange(?::date, ?::date))";
        database.client().sql(insert).params(1, "2024-01-01", "2024-06-01").update();
        database.client().sql(insert).params(1, "2024-06-01", "2025-01-01").update();
        database.client().sql(insert).params(2, "2024-03-01", "2024-09-01").update();
        assertThatThrownBy(() -> database.client()
                        .sql(insert)
                        .params(1, "2024-12-31", "2025-06-01")
                        .update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        problem -> assertThat(problem.getSQLState()).isEqualTo("23P01"));
    }

    private List<String> texts() {
        return Notes.texts(database);
    }
}
