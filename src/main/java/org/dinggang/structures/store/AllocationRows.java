package org.dinggang.structures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dinggang.access.Actor;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.structures.AllocationApproval;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.Decision;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.store.AllocationRow.Solved;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of allocations. To be used within a transaction, which sees those of whose institutions it sees all. */
@Repository
public class AllocationRows {

    private final JdbcClient database;

    AllocationRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of a pool, the newest first: of its name, with one of these members. */
    public List<AllocationRow> list(String pool, Collection<Long> institutionIds) {
        return database.sql("select * from pool_allocation where pool = ? and institution_ids && ? order by id desc")
                .params(pool, keys(institutionIds))
                .query(AllocationRows::row)
                .list();
    }

    /** Those that wait for a decision, the longest waiting first. */
    public List<AllocationRow> waiting() {
        return database.sql("select * from pool_allocation where state = 'SUBMITTED' order by submitted_at, id")
                .query(AllocationRows::row)
                .list();
    }

    /** One, if it is visible. */
    public Optional<AllocationRow> find(long id) {
        return database.sql("select * from pool_allocation where id = ?")
                .param(id)
                .query(AllocationRows::row)
                .optional();
    }

    /** One, if it is visible; nobody else changes it until the transaction ends. */
    public Optional<AllocationRow> lock(long id) {
        return database.sql("select * from pool_allocation where id = ? for update")
                .param(id)
                .query(AllocationRows::row)
                .optional();
    }

    /** Adds a draft and gives its key. Whoever else adds one to the pool meanwhile has to wait. */
    public long insert(String pool, Collection<Long> institutionIds, AllocationTerms terms, Actor author, Instant at) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('allocations of ' || ?, 0))")
                .param(pool)
                .query((row, number) -> number)
                .single();
        Long[] members = keys(institutionIds);
        return database.sql("""
                        insert into pool_allocation (pool, institution_ids, number, name, revision, state, terms, author_id, author,
                          created_at, edited_at)
                        values (?, ?, (select coalesce(max(number), 0) + 1 from pool_allocation where pool = ? and institution_ids && ?),
                          ?, 1, 'DRAFT', cast(? as jsonb), ?, ?, ?, ?)
                        returning id""")
                .params(
                        pool,
                        members,
                        pool,
                        members,
                        terms.name(),
                        AllocationJson.write(terms),
                        author.userId(),
                        author.displayName(),
                        time(at),
                        time(at))
                .query(Long.class)
                .single();
    }

    /** Changes the terms; it is an unsolved draft then, whatever was decided before. */
    public void edit(AllocationRow before, AllocationTerms terms, Instant at) {
        database.sql("""
                        update pool_allocation set state = 'DRAFT', revision = revision + 1, name = ?, terms = cast(? as jsonb),
                          request = null, result = null, solved_at = null, edited_at = ?, submitted_by_id = null, submitted_by = null,
                          submitted_at = null, decided_by_id = null, decided_by = null, decided_at = null, decision_document = null,
                          decision_words = null, approved_on = null, in_force_from = null
                        where id = ?""")
                .params(terms.name(), AllocationJson.write(terms), time(at), before.id())
                .update();
    }

    /** Notes the best allocation. */
    public void solve(AllocationRow before, AllocationRequest request, Allocation result, Instant at) {
        database.sql("""
                        update pool_allocation set revision = revision + 1, request = cast(? as jsonb), result = cast(? as jsonb),
                          solved_at = ?, edited_at = ?
                        where id = ?""")
                .params(AllocationJson.write(request), AllocationJson.write(result), time(at), time(at), before.id())
                .update();
    }

    /** Marks a draft as submitted. */
    public void submit(AllocationRow before, Actor actor, Instant at) {
        database.sql("""
                        update pool_allocation set state = 'SUBMITTED', revision = revision + 1, submitted_by_id = ?, submitted_by = ?,
                          submitted_at = ?
                        where id = ?""")
                .params(actor.userId(), actor.displayName(), time(at), before.id())
                .update();
    }

    /** Marks an allocation as what it is when it is in nobody's hands but its makers': draft or discarded. */
    public void takeBack(AllocationRow before, VersionState state) {
        database.sql("""
                        update pool_allocation set state = ?, revision = revision + 1, submitted_by_id = null, submitted_by = null,
                          submitted_at = null, decided_by_id = null, decided_by = null, decided_at = null, decision_document = null,
                          decision_words = null, approved_on = null, in_force_from = null
                        where id = ?""").params(state.name(), before.id()).update();
    }

    /** Marks an allocation as returned. */
    public void giveBack(AllocationRow before, String words, Actor actor, Instant at) {
        database.sql("""
                        update pool_allocation set state = 'RETURNED', revision = revision + 1, decided_by_id = ?, decided_by = ?,
                          decided_at = ?, decision_words = ?
                        where id = ?""")
                .params(actor.userId(), actor.displayName(), time(at), words, before.id())
                .update();
    }

    /** Marks an allocation as approved. */
    public void approve(AllocationRow before, AllocationApproval approval, Actor actor, Instant at) {
        database.sql("""
                        update pool_allocation set state = 'APPROVED', revision = revision + 1, decided_by_id = ?, decided_by = ?,
                          decided_at = ?, decision_document = ?, decision_words = ?, approved_on = ?, in_force_from = ?
                        where id = ?""")
                .params(
                        actor.userId(),
                        actor.displayName(),
                        time(at),
                        approval.document(),
                        approval.words(),
                        approval.approvedOn(),
                        approval.inForceFrom(),
                        before.id())
                .update();
    }

    private static AllocationRow row(ResultSet row, int number) throws SQLException {
        return new AllocationRow(
                row.getLong("id"),
                row.getString("pool"),
                List.of((Long[]) row.getArray("institution_ids").getArray()),
                row.getInt("number"),
                row.getInt("revision"),
                VersionState.valueOf(row.getString("state")),
                AllocationJson.readTerms(row.getString("terms"), row.getString("name")),
                solved(row),
                row.getLong("author_id"),
                row.getString("author"),
                Objects.requireNonNull(instant(row, "edited_at")),
                row.getObject("submitted_by_id", Long.class),
                instant(row, "submitted_at"),
                decision(row),
                row.getObject("in_force_from", LocalDate.class));
    }

    private static @Nullable Solved solved(ResultSet row) throws SQLException {
        Instant at = instant(row, "solved_at");
        if (at == null) {
            return null;
        }
        AllocationRequest request = AllocationJson.readRequest(row.getString("request"));
        return new Solved(request, AllocationJson.readResult(row.getString("result"), request), at);
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Instant at = instant(row, "decided_at");
        return at == null
                ? null
                : new Decision(
                        row.getString("decided_by"),
                        at,
                        row.getString("decision_document"),
                        null,
                        row.getObject("approved_on", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("decision_words"), ""));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Long[] keys(Collection<Long> institutionIds) {
        return new TreeSet<>(institutionIds).toArray(Long[]::new);
    }
}
