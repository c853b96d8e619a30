package org.dinggang.rounds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dinggang.access.Actor;
import org.dinggang.model.Objective;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rounds. */
@Repository
public class RoundRows {

    private final JdbcClient database;

    RoundRows(JdbcClient database) {
        this.database = database;
    }

    /** All that are visible, the latest effective date first. */
    public List<RoundRow> list() {
        return database.sql("select * from round order by effective_date desc, id desc")
                .query(RoundRows::row)
                .list();
    }

    /** One, if it is visible. */
    public Optional<RoundRow> find(long id) {
        return database.sql("select * from round where id = ?")
                .param(id)
                .query(RoundRows::row)
                .optional();
    }

    /** One, if it is visible; nobody else changes it or what belongs to it until the transaction ends. */
    public Optional<RoundRow> lock(long id) {
        return database.sql("select * from round where id = ? for update")
                .param(id)
                .query(RoundRows::row)
                .optional();
    }

    /** How many plans each visible round has that are not put away. */
    public Map<Long, Integer> planCounts() {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        database.sql("select round_id, count(*) as plans from plan where archived_at is null group by round_id")
                .query((row, number) -> counts.put(row.getLong("round_id"), row.getInt("plans")))
                .list();
        return counts;
    }

    /** Adds a draft and gives its key. */
    public long insert(RoundDraft draft, Actor author, Instant at) {
        long id = database.sql("""
                        insert into round (name, state, effective_date, tenure_cutoff, rule_set, parameters, objective, institution_ids,
                          author_id, author, author_role, created_at)
                        values (?, 'DRAFT', ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?)
                        returning id""")
                .param(draft.name())
                .param(draft.effectiveDate())
                .param(draft.tenureCutoff())
                .param(draft.ruleSet())
                .param(Json.parameters(draft.parameters()))
                .param(objective(draft))
                .param(Values.array(new TreeSet<>(draft.institutions())))
                .param(author.userId())
                .param(author.displayName())
                .param(author.role().name())
                .param(Values.time(at))
                .query(Long.class)
                .single();
        setInstitutions(id, draft);
        return id;
    }

    /** Changes a draft. */
    public void update(long id, RoundDraft draft) {
        database.sql("""
                        update round set name = ?, effective_date = ?, tenure_cutoff = ?, rule_set = ?, parameters = cast(? as jsonb),
                          objective = ?, institution_ids = ?
                        where id = ?""")
                .param(draft.name())
                .param(draft.effectiveDate())
                .param(draft.tenureCutoff())
                .param(draft.ruleSet())
                .param(Json.parameters(draft.parameters()))
                .param(objective(draft))
                .param(Values.array(new TreeSet<>(draft.institutions())))
                .param(id)
                .update();
        database.sql("delete from round_institution where round_id = ?")
                .param(id)
                .update();
        setInstitutions(id, draft);
    }

    private void setInstitutions(long id, RoundDraft draft) {
        database.sql("insert into round_institution (round_id, institution_id) select ?, unnest(cast(? as bigint[]))")
                .param(id)
                .param(Values.array(draft.institutions()))
                .update();
    }

    /** Marks a draft as started, and keeps its rule set. */
    public void start(long id, Map<String, String> ruleSetTexts, Instant at) {
        int position = 0;
        for (Map.Entry<String, String> text : ruleSetTexts.entrySet()) {
            database.sql("insert into round_rule_set (round_id, position, name, yaml) values (?, ?, ?, ?)")
                    .params(id, position++, text.getKey(), text.getValue())
                    .update();
        }
        database.sql("update round set state = 'STARTED', started_at = ? where id = ?")
                .params(Values.time(at), id)
                .update();
    }

    /** Marks a round as closed. */
    public void close(long id, Instant at) {
        database.sql("update round set state = 'CLOSED', closed_at = ? where id = ?")
                .params(Values.time(at), id)
                .update();
    }

    /** The rule set that a round was started with and all that it extends, its own first. */
    public Map<String, String> ruleSetTexts(long id) {
        Map<String, String> texts = new LinkedHashMap<>();
        database.sql("select name, yaml from round_rule_set where round_id = ? order by position")
                .param(id)
                .query((row, number) -> texts.put(row.getString("name"), row.getString("yaml")))
                .list();
        return texts;
    }

    private static @Nullable String objective(RoundDraft draft) {
        return draft.objective() == null ? null : draft.objective().name();
    }

    private static RoundRow row(ResultSet row, int number) throws SQLException {
        String objective = row.getString("objective");
        return new RoundRow(
                row.getLong("id"),
                RoundState.valueOf(row.getString("state")),
                new RoundDraft(
                        row.getString("name"),
                        Values.date(row, "effective_date"),
                        Values.dateOrNull(row, "tenure_cutoff"),
                        row.getString("rule_set"),
                        Json.parameters(row.getString("parameters")),
                        objective == null ? null : Objective.valueOf(objective),
                        new HashSet<>(Values.numbers(row, "institution_ids"))),
                row.getString("author"),
                row.getString("author_role"),
                Values.instant(row, "created_at"),
                Values.instantOrNull(row, "started_at"),
                Values.instantOrNull(row, "closed_at"));
    }
}
