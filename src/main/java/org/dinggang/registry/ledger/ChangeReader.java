package org.dinggang.registry.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.registry.Change;
import org.dinggang.registry.ChangeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads changes. To be used within a transaction, which sees its institutions only. */
@Component
public class ChangeReader {
    private final JdbcClient database;

    ChangeReader(JdbcClient database) {
        this.database = database;
    }

    /** Those of these changes that are visible, by key. */
    public Map<Long, Change> byKey(Collection<Long> ids) {
        Map<Long, Change> changes = new HashMap<>();
        database.sql("select * from change where id = any (?)")
                .param(FactReader.keys(ids))
                .query((row, number) -> change(row))
                .list()
                .forEach(change -> changes.put(change.id(), change));
        return changes;
    }

    /** The last change of an institution. */
    public Optional<Change> last(long institutionId) {
        return database.sql("""
                        select * from change
                        where id = (select max(change_id) from change_institution where institution_id = ?)""")
                .param(institutionId)
                .query((row, number) -> change(row))
                .optional();
    }

    /** The institutions that a change is about. */
    public List<Long> institutions(long changeId) {
        return database.sql("select unnest(institution_ids) from change where id = ?")
                .param(changeId)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("id"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                row.getString("file_name"));
    }
}
