package org.dinggang.registry.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.registry.Change;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.EstablishmentRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what became of establishments. To be used within a transaction, which sees its institutions only. */
@Component
public class EstablishmentRecords {
    private static final String CHANGED = "CHANGED";
    private static final String TRANSFER_BEGUN = "TRANSFER_BEGUN";
    private static final String TRANSFER_ENDED = "TRANSFER_ENDED";

    private final JdbcClient database;
    private final ChangeReader changes;

    EstablishmentRecords(JdbcClient database, ChangeReader changes) {
        this.database = database;
        this.changes = changes;
    }

    /** A row with the key of its change. */
    private record Row(EstablishmentChange what, int authorizedBefore, long change) {}

    /** Those of an institution, the latest first. */
    public List<EstablishmentRecord> of(long institutionId) {
        List<Row> rows = database.sql("select * from establishment_record where institution_id = ? order by id desc")
                .param(institutionId)
                .query((row, number) -> new Row(what(row), row.getInt("authorized_before"), row.getLong("added_by")))
                .list();
        Map<Long, Change> known = changes.byKey(rows.stream().map(Row::change).toList());
        List<EstablishmentRecord> records = new ArrayList<>();
        rows.forEach(row -> records.add(new EstablishmentRecord(
                row.what(), row.authorizedBefore(), Objects.requireNonNull(known.get(row.change())))));
        return records;
    }

    /** Adds one. */
    public void add(long institutionId, EstablishmentChange what, int authorizedBefore, long change) {
        database.sql("""
                        insert into establishment_record
                          (institution_id, kind, on_day, authorized_before, authorized, document, added_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Parameters.of(
                        institutionId,
                        kind(what),
                        what.day(),
                        authorizedBefore,
                        authorized(what),
                        what.document(),
                        change))
                .update();
    }

    private static String kind(EstablishmentChange what) {
        return switch (what) {
            case EstablishmentChange.Changed changed -> CHANGED;
            case EstablishmentChange.TransferBegun begun -> TRANSFER_BEGUN;
            case EstablishmentChange.TransferEnded ended -> TRANSFER_ENDED;
        };
    }

    private static @Nullable Integer authorized(EstablishmentChange what) {
        return what instanceof EstablishmentChange.Changed changed ? changed.authorized() : null;
    }

    private static EstablishmentChange what(ResultSet row) throws SQLException {
        LocalDate day = Objects.requireNonNull(FactTable.day(row, "on_day"));
        String document = row.getString("document");
        String kind = row.getString("kind");
        return switch (kind) {
            case CHANGED -> new EstablishmentChange.Changed(row.getInt("authorized"), day, document);
            case TRANSFER_BEGUN -> new EstablishmentChange.TransferBegun(day, document);
            case TRANSFER_ENDED -> new EstablishmentChange.TransferEnded(day, document);
            default -> throw new IllegalStateException("Nothing becomes of an establishment that is called " + kind);
        };
    }
}
