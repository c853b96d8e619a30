package org.dinggang.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dinggang.database.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the audit trail. Administrators see what concerns no institution; everybody else sees what concerns only institutions that he
 * or she may see.
 */
@Service
public class AuditLog {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS_AT_ONCE = 1000;
    private static final String NAMED = " and (actor ilike :text or subject ilike :text"
            + " or actor_id in (select id from app_user where display_name ilike :text))";

    private final Transactions transactions;
    private final JdbcClient database;
    private final AuditTrail audit;

    AuditLog(Transactions transactions, JdbcClient database, AuditTrail audit) {
        this.transactions = transactions;
        this.database = database;
        this.audit = audit;
    }

    /** Some of the entries that the query finds. */
    public List<AuditEntry> page(Actor actor, AuditQuery query, int offset, int limit) {
        return read(
                actor,
                () -> select(actor, query, "offset :offset limit :limit")
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(AuditLog::entry)
                        .list());
    }

    /** How many entries the query finds. */
    public int count(Actor actor, AuditQuery query) {
        return read(
                actor,
                () -> filter(actor, query, "select count(*) from audit_entry where " + conditions(actor, query))
                        .query(Integer.class)
                        .single());
    }

    /** The actions that occur in what the actor may see, by name. */
    public List<String> actions(Actor actor) {
        return read(
                actor,
                () -> database.sql("select distinct action from audit_entry where %s order by action"
                                .formatted(scope(actor)))
                        .query(String.class)
                        .list());
    }

    /** Hands over all entries that the query finds, one after the other, and records that it was done. */
    public void export(Actor actor, AuditQuery query, Consumer<AuditEntry> reader) {
        actor.require(Permission.VIEW_AUDIT);
        transactions.write(
                actor.institutions(),
                actor.signInName(),
                () -> audit.record(
                        actor,
                        new AuditEvent(
                                "trail.exported",
                                "audit",
                                actor.role() == Role.ADMIN
                                        ? Set.of()
                                        : actor.institutions().ids(),
                                null,
                                Map.of("text", query.text(), "action", query.action()))));
        read(actor, () -> {
            try (Stream<AuditEntry> entries =
                    select(actor, query, "").withFetchSize(ROWS_AT_ONCE).query(AuditLog::entry).stream()) {
                entries.forEach(reader);
            }
            return true;
        });
    }

    /**
     * Recomputes the chain of all entries, also of those that the actor may not see.
     *
     * @return number of the first entry that was changed, removed or slipped in later; empty if the trail is whole
     */
    public OptionalLong verify(Actor actor) {
        return read(
                actor,
                () -> database.sql("select audit_verify()")
                        .query((row, number) -> {
                            long broken = row.getLong(1);
                            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(broken);
                        })
                        .single());
    }

    private <T> T read(Actor actor, Supplier<T> work) {
        actor.require(Permission.VIEW_AUDIT);
        return transactions.read(actor.institutions(), work);
    }

    private JdbcClient.StatementSpec select(Actor actor, AuditQuery query, String window) {
        String direction = query.ascending() ? "asc" : "desc";
        return filter(actor, query, """
                        select *, (select display_name from app_user where app_user.id = actor_id) as actor_name
                        from audit_entry where %s order by %s %s, id desc %s""".formatted(
                        conditions(actor, query), query.sort().column(), direction, window));
    }

    private JdbcClient.StatementSpec filter(Actor actor, AuditQuery query, String sql) {
        return database.sql(sql)
                .param("text", "%" + escaped(query.text()) + "%")
                .param("action", query.action())
                .param("from", query.from() == null ? null : Moments.stored(query.from()))
                .param("to", query.to() == null ? null : Moments.stored(query.to()));
    }

    private static String conditions(Actor actor, AuditQuery query) {
        return scope(actor)
                + (query.text().isEmpty() ? "" : NAMED)
                + (query.action().isEmpty() ? "" : " and (action = :action or starts_with(action, :action || '.'))")
                + (query.from() == null ? "" : " and at >= :from")
                + (query.to() == null ? "" : " and at < :to");
    }

    /** Beside row-level security, which lets everybody see what concerns no institution. */
    private static String scope(Actor actor) {
        return actor.role() == Role.ADMIN ? "institution_ids = '{}'" : "institution_ids <> '{}'";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                fields(row.getString("before")),
                fields(row.getString("after")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable Map<String, Object> fields(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    }
}
