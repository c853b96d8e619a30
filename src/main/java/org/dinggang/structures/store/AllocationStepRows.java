package org.dinggang.structures.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.AllocationStep;
import org.dinggang.structures.VersionState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what happened to allocations. To be used within a transaction, which sees its institutions only. */
@Repository
public class AllocationStepRows {

    private static final String CREATE = "CREATE";

    private final JdbcClient database;

    AllocationStepRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of an allocation, the oldest first. */
    public List<AllocationStep> of(long allocationId) {
        return database.sql("select * from allocation_step where allocation_id = ? order by revision")
                .param(allocationId)
                .query((row, number) -> {
                    String event = row.getString("event");
                    return new AllocationStep(
                            row.getInt("revision"),
                            event.equals(CREATE) ? null : AllocationEvent.valueOf(event),
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
     * @param row the allocation as it is afterwards
     * @param event what happened; null for its beginning
     * @param words with which words; empty for none
     */
    public void add(AllocationRow row, @Nullable AllocationEvent event, Actor actor, Instant at, String words) {
        database.sql("""
                        insert into allocation_step (allocation_id, revision, event, state, actor_id, actor, role, at, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
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
