package org.dinggang.access;

import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail in the database, which keeps and guards the chain. */
@Component
class PostgresAuditTrail implements AuditTrail {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Moments moments;

    PostgresAuditTrail(JdbcClient database, Moments moments) {
        this.database = database;
        this.moments = moments;
    }

    @Override
    public void record(Actor actor, AuditEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an audit entry without the transaction of the change");
        }
        database.sql("""
                        select audit_append(:at, :actorId, :actor, :action, :subject, :institutions,
                          cast(:before as jsonb), cast(:after as jsonb))
                        """)
                .param("at", Moments.stored(moments.now()))
                .param("actorId", actor.userId())
                .param("actor", actor.signInName())
                .param("action", event.action())
                .param("subject", event.subject())
                .param("institutions", event.institutions().stream().sorted().toArray(Long[]::new))
                .param("before", json(event.before()), Types.VARCHAR)
                .param("after", json(event.after()), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    private static @Nullable String json(@Nullable Map<String, ?> values) {
        return values == null ? null : JSON.writeValueAsString(values);
    }
}
