package org.dinggang.registry.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.registry.ChangeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes changes and facts. To be used within one writing transaction for each change. */
@Component
public class LedgerWriter {
    private static final int ROWS_AT_A_TIME = 10_000;

    private final JdbcClient database;
    private final Clock clock;

    LedgerWriter(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a change is about, beside its institutions. */
    public record Occasion(
            ChangeKind kind,
            @Nullable String note,
            @Nullable String fileName,
            @Nullable String sha256,
            @Nullable Long undoes) {
        /** An occasion without a file. */
        public static Occasion of(ChangeKind kind) {
            return new Occasion(kind, null, null, null, null);
        }
    }

    /** Waits until nobody else writes these institutions, and keeps others from it until the transaction ends. */
    public void lock(Collection<Long> institutions) {
        SortedSet<Long> ordered = new TreeSet<>(institutions);
        for (Long institution : ordered) {
            database.sql("select pg_advisory_xact_lock(hashtextextended('institution ' || ?, 0))")
                    .param(institution)
                    .query((row, number) -> number)
                    .single();
        }
    }

    /** Begins a change of institutions, which are locked already; its key is larger than that of any earlier change of theirs. */
    public long begin(Occasion occasion, Collection<Long> institutions) {
        Long id = database.sql("""
                        insert into change (kind, at, note, file_name, file_sha256, undoes, institution_ids)
                        values (?, ?, ?, ?, ?, ?, ?)
                        returning id""")
                .params(Parameters.of(
                        occasion.kind().name(),
                        OffsetDateTime.now(clock),
                        occasion.note(),
                        occasion.fileName(),
                        occasion.sha256(),
                        occasion.undoes(),
                        FactReader.keys(new TreeSet<>(institutions))))
                .query(Long.class)
                .single();
        return id;
    }

    /** Registers people under new codes; gives their keys by code. */
    public Map<String, Long> register(List<String> codes) {
        Map<String, Long> keys = new HashMap<>();
        for (int start = 0; start < codes.size(); start += ROWS_AT_A_TIME) {
            List<String> some = codes.subList(start, Math.min(codes.size(), start + ROWS_AT_A_TIME));
            List<Long> ids = database.sql(
                            "select nextval(pg_get_serial_sequence('person', 'id')) from generate_series(1, ?)")
                    .param(some.size())
                    .query((row, number) -> row.getLong(1))
                    .list();
            database.sql("insert into person (id, code) select * from unnest(?::bigint[], ?::text[])")
                    .params(ids.toArray(Long[]::new), some.toArray(String[]::new))
                    .update();
            for (int index = 0; index < some.size(); index++) {
                keys.put(some.get(index), ids.get(index));
            }
        }
        return keys;
    }

    /**
     * Facts to be added, collected until there are enough of them to be written together.
     *
     * @param table their table
     * @param change the change that adds them
     */
    public <T> FactBatch<T> batch(FactTable<T> table, long change) {
        return new FactBatch<>(database, table, change);
    }

    /** Ends facts. */
    public void end(FactTable<?> table, List<Long> ids, long change) {
        end(table.name(), ids, change);
    }

    /** Ends rows of any table that has facts. */
    void end(String table, List<Long> ids, long change) {
        for (int start = 0; start < ids.size(); start += ROWS_AT_A_TIME) {
            Collection<Long> some = ids.subList(start, Math.min(ids.size(), start + ROWS_AT_A_TIME));
            database.sql("update " + table + " set ended_by = ? where id = any (?)")
                    .params(change, FactReader.keys(some))
                    .update();
        }
    }

    /** Works out anew what lists show of these people. */
    public void refresh(Collection<Long> people) {
        List<Long> ordered = new ArrayList<>(new TreeSet<>(people));
        for (int start = 0; start < ordered.size(); start += ROWS_AT_A_TIME) {
            Long[] some = FactReader.keys(ordered.subList(start, Math.min(ordered.size(), start + ROWS_AT_A_TIME)));
            database.sql("delete from roster_entry where person_id = any (?)")
                    .param(some)
                    .update();
            database.sql("insert into roster_entry select * from roster_entries(?, ?)")
                    .params(some, LocalDate.now(clock))
                    .update();
        }
    }

    /**
     * Ends what an import added and adds what it ended, so that everything about people is as before.
     *
     * @param undone the import
     * @param change the change that undoes it
     * @return the people concerned
     */
    public Collection<Long> reverse(long undone, long change) {
        SortedSet<Long> people = new TreeSet<>();
        for (FactTable<?> table : FactTable.ALL) {
            people.addAll(database.sql("select person_id from " + table.name() + " where added_by = ? or ended_by = ?")
                    .params(undone, undone)
                    .query((row, number) -> row.getLong(1))
                    .list());
            database.sql("update " + table.name() + " set ended_by = ? where added_by = ? and ended_by is null")
                    .params(change, undone)
                    .update();
            String columns =
                    table.columns().stream().map(FactTable.Column::name).collect(Collectors.joining(", "));
            database.sql(("insert into %s (person_id, institution_id, added_by, %s)"
                                    + " select person_id, institution_id, ?, %s from %s where ended_by = ?")
                            .formatted(table.name(), columns, columns, table.name()))
                    .params(change, undone)
                    .update();
        }
        return people;
    }
}
