package org.dinggang.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the registry tells about institutions, read from its tables as it does. */
final class DirectoryInTests implements InstitutionDirectory {
    private final JdbcClient database;

    DirectoryInTests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Long> all() {
        return institutions().stream().map(Entry::id).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> ofDepartment(long departmentId) {
        return database.sql("select id from institution_names() where department_id = ?")
                .param(departmentId)
                .query(Long.class)
                .set();
    }

    @Override
    public List<Entry> institutions() {
        return database.sql("select id, code, name from institution_names() order by code")
                .query(Entry.class)
                .list();
    }

    @Override
    public List<Entry> departments() {
        return database.sql("select id, name as code, name from department order by name")
                .query(Entry.class)
                .list();
    }
}
