package org.dinggang.structures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.structures.Approval;
import org.dinggang.structures.BasedOn;
import org.dinggang.structures.Decision;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of versions. To be used within a transaction, which sees its institutions only. */
@Repository
public class VersionRows {

    private final JdbcClient database;

    VersionRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of an institution, the newest first. */
    public List<VersionRow> list(long institutionId) {
        return database.sql("select * from structure_version where institution_id = ? order by number desc")
                .param(institutionId)
                .query(VersionRows::row)
                .list();
    }

    /** Those that wait for a decision, the longest waiting first. */
    public List<VersionRow> waiting() {
        return database.sql("select * from structure_version where state = 'SUBMITTED' order by submitted_at, id")
                .query(VersionRows::row)
                .list();
    }

    /** One, if it is visible. */
    public Optional<VersionRow> find(long id) {
        return database.sql("select * from structure_version where id = ?")
                .param(id)
                .query(VersionRows::row)
                .optional();
    }

    /** One, if it is visible; nobody else changes it until the transaction ends. */
    public Optional<VersionRow> lock(long id) {
        return database.sql("select * from structure_version where id = ? for update")
                .param(id)
                .query(VersionRows::row)
                .optional();
    }

    /** Adds a draft and gives its key. Whoever else adds one to the institution meanwhile has to wait. */
    public long insert(long institutionId, VersionContent content, BasedOn basedOn, Actor author, Instant at) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('structures of ' || ?, 0))")
                .param(institutionId)
                .query((row, number) -> number)
                .single();
        StatementSpec statement = database.sql("""
                insert into structure_version (institution_id, number, revision, state, content, authorized, changed_on, reason,
                  reason_document, in_force_from, author_id, author, author_role, created_at, edited_at)
                values (?, (select coalesce(max(number), 0) + 1 from structure_version where institution_id = ?), 1, 'DRAFT',
                  cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id""").param(institutionId).param(institutionId);
        return content(statement, content, basedOn)
                .param(author.userId())
                .param(author.displayName())
                .param(author.role().name())
                .param(time(at))
                .param(time(at))
                .query(Long.class)
                .single();
    }

    /** Changes what a version says; it is a draft then, whatever was decided before. */
    public void edit(VersionRow before, VersionContent content, BasedOn basedOn, Instant at) {
        StatementSpec statement = database.sql("""
                update structure_version set state = 'DRAFT', revision = revision + 1, content = cast(? as jsonb), authorized = ?,
                  changed_on = ?, reason = ?, reason_document = ?, in_force_from = ?, edited_at = ?, submitted_by_id = null,
                  submitted_by = null, submitted_at = null, decided_by_id = null, decided_by = null, decided_at = null,
                  decision_document = null, decision_words = null, approved_on = null
                where id = ?""");
        content(statement, content, basedOn).param(time(at)).param(before.id()).update();
    }

    /** Marks a draft as submitted. */
    public void submit(VersionRow before, Actor actor, Instant at) {
        database.sql("""
                        update structure_version set state = 'SUBMITTED', revision = revision + 1, submitted_by_id = ?, submitted_by = ?,
                          submitted_at = ?
                        where id = ?""")
                .params(actor.userId(), actor.displayName(), time(at), before.id())
                .update();
    }

    /** Marks a version as what it is when it is in nobody's hands but its makers': draft or discarded. */
    public void takeBack(VersionRow before, VersionState state) {
        database.sql("""
                        update structure_version set state = ?, revision = revision + 1, submitted_by_id = null, submitted_by = null,
                          submitted_at = null, decided_by_id = null, decided_by = null, decided_at = null, decision_document = null,
                          decision_words = null, approved_on = null
                        where id = ?""").params(state.name(), before.id()).update();
    }

    /** Marks a version as returned. */
    public void giveBack(VersionRow before, String words, Actor actor, Instant at) {
        database.sql("""
                        update structure_version set state = 'RETURNED', revision = revision + 1, decided_by_id = ?, decided_by = ?,
                          decided_at = ?, decision_words = ?
                        where id = ?""")
                .params(actor.userId(), actor.displayName(), time(at), words, before.id())
                .update();
    }

    /** Marks a version as approved. */
    public void approve(VersionRow before, Approval approval, Actor actor, Instant at) {
        database.sql("""
                        update structure_version set state = 'APPROVED', revision = revision + 1, decided_by_id = ?, decided_by = ?,
                          decided_at = ?, decision_document = ?, decision_words = ?, approved_by_level = ?, approved_on = ?, in_force_from = ?
                        where id = ?""")
                .params(
                        actor.userId(),
                        actor.displayName(),
                        time(at),
                        approval.document(),
                        approval.words(),
                        approval.level().name(),
                        approval.approvedOn(),
                        approval.inForceFrom(),
                        before.id())
                .update();
    }

    private static StatementSpec content(StatementSpec statement, VersionContent content, BasedOn basedOn) {
        Reason reason = content.reason();
        return statement
                .param(ContentJson.write(content))
                .param(basedOn.authorized())
                .param(basedOn.changedOn())
                .param(reason == null ? null : reason.name())
                .param(content.reasonDocument())
                .param(content.inForceFrom());
    }

    private static VersionRow row(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        Columns columns = new Columns(
                reason == null ? null : Reason.valueOf(reason),
                row.getString("reason_document"),
                row.getObject("in_force_from", LocalDate.class));
        return new VersionRow(
                row.getLong("id"),
                row.getLong("institution_id"),
                row.getInt("number"),
                row.getInt("revision"),
                VersionState.valueOf(row.getString("state")),
                ContentJson.read(row.getString("content"), columns),
                new BasedOn(row.getInt("authorized"), row.getObject("changed_on", LocalDate.class)),
                row.getLong("author_id"),
                row.getString("author"),
                Role.valueOf(row.getString("author_role")),
                Objects.requireNonNull(instant(row, "edited_at")),
                row.getObject("submitted_by_id", Long.class),
                instant(row, "submitted_at"),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Instant at = instant(row, "decided_at");
        String level = row.getString("approved_by_level");
        return at == null
                ? null
                : new Decision(
                        row.getString("decided_by"),
                        at,
                        row.getString("decision_document"),
                        level == null ? null : InstitutionLevel.valueOf(level),
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
}
