package org.dinggang.registry.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells access which institutions there are. A department has no code but its name. */
@Service
class LedgerDirectory implements InstitutionDirectory {
    private final JdbcClient database;
    private final Transactions transactions;

    LedgerDirectory(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** An institution with its department. */
    private record Row(Entry entry, Long departmentId) {}

    @Override
    public Set<Long> all() {
        return institutions().stream().map(Entry::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Long> ofDepartment(long departmentId) {
        return rows().stream()
                .filter(row -> row.departmentId().equals(departmentId))
                .map(row -> row.entry().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Entry> institutions() {
        return rows().stream().map(Row::entry).toList();
    }

    @Override
    public List<Entry> departments() {
        return transactions.read(
                VisibleInstitutions.none(),
                () -> database
                        .sql("select id, name from department")
                        .query((row, number) ->
                                new Entry(row.getLong("id"), row.getString("name"), row.getString("name")))
                        .stream()
                        .sorted(Comparator.comparing(Entry::code))
                        .toList());
    }

    private List<Row> rows() {
        return transactions.read(
                VisibleInstitutions.none(),
                () -> database.sql("select * from institution_names() order by code")
                        .query((row, number) -> new Row(
                                new Entry(row.getLong("id"), row.getString("code"), row.getString("name")),
                                row.getLong("department_id")))
                        .list());
    }
}
