package org.dinggang.registry.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts of one table on their way into it. */
public final class FactBatch<T> {
    private static final int ROWS_AT_A_TIME = 10_000;

    private final JdbcClient database;
    private final FactTable<T> table;
    private final long change;
    private final String statement;
    private final List<Long> people = new ArrayList<>();
    private final List<Long> institutions = new ArrayList<>();
    private final List<List<@Nullable String>> columns = new ArrayList<>();

    FactBatch(JdbcClient database, FactTable<T> table, long change) {
        this.database = database;
        this.table = table;
        this.change = change;
        String names = table.columns().stream().map(FactTable.Column::name).collect(Collectors.joining(", "));
        String arrays = table.columns().stream()
                .map(column -> "?::text[]::" + column.type() + "[]")
                .collect(Collectors.joining(", "));
        this.statement =
                "insert into %s (added_by, person_id, institution_id, %s) select ?, * from unnest(?::bigint[], ?::bigint[], %s)"
                        .formatted(table.name(), names, arrays);
        table.columns().forEach(column -> columns.add(new ArrayList<>()));
    }

    /** Adds a fact of a person. */
    public void add(long personId, long institutionId, T value) {
        people.add(personId);
        institutions.add(institutionId);
        @Nullable Object[] values = table.writer().apply(value);
        for (int index = 0; index < values.length; index++) {
            columns.get(index).add(Objects.toString(values[index], null));
        }
        if (people.size() == ROWS_AT_A_TIME) {
            flush();
        }
    }

    /** Writes what has not been written yet. */
    public void flush() {
        if (people.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(change);
        parameters.add(FactReader.keys(people));
        parameters.add(FactReader.keys(institutions));
        columns.forEach(column -> parameters.add(column.toArray(String[]::new)));
        database.sql(statement).params(parameters).update();
        people.clear();
        institutions.clear();
        columns.forEach(List::clear);
    }
}
