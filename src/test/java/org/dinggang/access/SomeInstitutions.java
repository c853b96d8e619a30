package org.dinggang.access;

import org.dinggang.database.TestDatabase;

/** Institutions with nothing but a name, each under a department, in the registry's tables. */
final class SomeInstitutions {
    private SomeInstitutions() {}

    static long department(TestDatabase database, String name) {
        return database.owner()
                .sql("insert into department (name) values (?) returning id")
                .param(name)
                .query(Long.class)
                .single();
    }

    static long institution(TestDatabase database, String code, long department) {
        long id = database.owner()
                .sql("insert into institution (code) values (?) returning id")
                .param(code)
                .query(Long.class)
                .single();
        long change = database.owner().sql("""
                        insert into change (kind, actor, at, institution_ids) values ('OPENING', 'test', 'epoch', array[cast(? as bigint)])
                        returning id
                        """).param(id).query(Long.class).single();
        database.owner().sql("""
                        insert into institution_detail
                          (institution_id, name, department_id, self_review, authorized, transfer_pending, added_by)
                        values (?, ?, ?, false, 10, false, ?)
                        """).params(id, "单位" + code, department, change).update();
        return id;
    }
}
