package org.dinggang.structures.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what happened to versions. To be used within a transaction, which sees its institutions only. */
@Repository
public class StepRows {

    private static final String CREATE = "CREATE";

    private final JdbcClient database;

    StepRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of a version, the oldest first. */
    public List<VersionStep> of(long versionId) {
        return database.sql("select * from structure_step where version_id = ? order by revision")
                .param(versionId)
                .query((row, number) -> {
                    String event = row.getString("event");
                    return new VersionStep(
                            row.getInt("revision"),
                            event.equals(CREATE) ? null : VersionEvent.valueOf(event),
                            VersionState.valueOf(row.getString("state")),
                            row.getString("actor"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            Objects.requireNonNullElse(row.getString("words"), ""));
                })
                .list();
    }

    /**
     * Adds one.
     *
     * @param row the version as it is afterwards
     * @param event what happened; null for its beginning
     * @param words with which words; empty for none
     */
    public void add(VersionRow row, @Nullable VersionEvent event, Actor actor, Instant at, String words) {
        database.sql("""
                        insert into structure_step (version_id, institution_id, revision, event, state, actor_id, actor, role, at, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
                        row.institutionId(),
                        row.revision(),
                        event == null ? CREATE : event.name(),
                        row.state().name(),
                        actor.userId(),
                        actor.displayName(),
                        actor.role().name(),
                        at.atOffset(ZoneOffset.UTC),
                        words)
                .update();
    }
}
