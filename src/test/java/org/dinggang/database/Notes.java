package org.dinggang.database;

import java.util.List;

/** A table of an institution's rows, made as migrations make them. */
final class Notes {
    private Notes() {}

    static void create(TestDatabase database) {
        database.owner().sql("""
                        create table note (
                          id bigint generated always as identity primary key,
                          institution_id bigint not null,
                          text text not null,
                          written_by text not null default actor()
                        );
                        alter table note enable row level security;
                        create policy by_institution on note
                          using (institution_id = any ((select visible_institutions())::bigint[]));
                        """).update();
    }

    /** As a transaction of its own. */
    static void add(TestDatabase database, long institution, String text) {
        database.transactions()
                .write(VisibleInstitutions.of(institution), "tester", () -> insert(database, institution, text));
    }

    /** In whatever transaction there is. */
    static void insert(TestDatabase database, long institution, String text) {
        database.client()
                .sql("insert into note (institution_id, text) values (?, ?)")
                .params(institution, text)
                .update();
    }

    /** All that can be seen. */
    static List<String> texts(TestDatabase database) {
        return database.client()
                .sql("select text from note order by id")
                .query(String.class)
                .list();
    }

    /** Who wrote what can be seen. */
    static List<String> writers(TestDatabase database) {
        return database.client()
                .sql("select written_by from note order by id")
                .query(String.class)
                .list();
    }
}
