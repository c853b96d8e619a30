package org.dinggang.rounds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Planning runs. Who works on one names his attempt with every word; an attempt that another has overtaken writes nothing. */
@Repository
public class RunRows {

    private final JdbcClient database;

    RunRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds a run that waits. */
    public long insert(PlanRow plan, int seconds, long seed, Actor author, Instant at) {
        return database.sql("""
                        insert into planning_run (plan_id, round_id, base_revision, state, seconds, seed, author_id, author, requested_at)
                        values (?, ?, ?, 'QUEUED', ?, ?, ?, ?, ?) returning id""")
                .params(
                        plan.id(),
                        plan.round(),
                        plan.revision().number(),
                        seconds,
                        seed,
                        author.userId(),
                        author.displayName(),
                        Values.time(at))
                .query(Long.class)
                .single();
    }

    /** One, if it is visible. */
    public Optional<RunRow> find(long id) {
        return database.sql("select * from planning_run where id = ?")
                .param(id)
                .query(RunRows::row)
                .optional();
    }

    /** Those of a plan, the latest first. */
    public List<RunRow> list(long plan) {
        return database.sql("select * from planning_run where plan_id = ? order by id desc")
                .param(plan)
                .query(RunRows::row)
                .list();
    }

    /** The latest of a plan. */
    public Optional<RunRow> latest(long plan) {
        return database.sql("select * from planning_run where plan_id = ? order by id desc limit 1")
                .param(plan)
                .query(RunRows::row)
                .optional();
    }

    /** Whether some run of the round waits or plans. */
    public boolean isAnyActive(long round) {
        return database.sql(
                        "select exists (select from planning_run where round_id = ? and state in ('QUEUED', 'RUNNING'))")
                .param(round)
                .query(Boolean.class)
                .single();
    }

    /** How many runs wait, of all institutions: the queue knows nothing but their keys. */
    public int countWaiting() {
        return database.sql("select count(*) from scheduled_tasks where task_name = 'planning-run' and not picked")
                .query(Integer.class)
                .single();
    }

    /**
     * Takes the runs back that a dead program was at, where no other program can be: the queue would wait for signs of life from it
     * until it gives it up.
     */
    public void takeBack() {
        database.sql("""
                        update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                        where picked""").update();
    }

    /** Takes a run over: from now on this attempt alone writes to it. Empty where the run is over. */
    public Optional<RunRow> claim(long id, String node, Instant at) {
        return database.sql("""
                        update planning_run set state = 'RUNNING', attempt = attempt + 1, node = ?, started_at = coalesce(started_at, ?)
                        where id = ? and state in ('QUEUED', 'RUNNING')
                        returning *""")
                .params(node, Values.time(at), id)
                .query(RunRows::row)
                .optional();
    }

    /**
     * How far a run is.
     *
     * @param elapsed time that planning has taken so far
     * @param score score of the best plan so far
     * @param partsDone parts that are done
     * @param partsProven parts with a proof
     * @param parts all parts
     * @param checkpoint the best plan so far
     * @param history how the score got better
     */
    public record Standing(
            Duration elapsed,
            Score score,
            int partsDone,
            int partsProven,
            int parts,
            Plan checkpoint,
            List<ScorePoint> history) {

        public Standing {
            history = List.copyOf(history);
        }
    }

    /** Notes how far the run is; says whether somebody wants it to end, empty where another attempt has taken it over. */
    public Optional<Boolean> note(long id, int attempt, Standing standing) {
        return database.sql("""
                        update planning_run set elapsed_millis = ?, hard = ?, soft = ?, parts_done = ?, parts_proven = ?, parts = ?,
                          checkpoint = cast(? as jsonb), history = cast(? as jsonb)
                        where id = ? and attempt = ? and state = 'RUNNING'
                        returning stop_requested""")
                .params(
                        standing.elapsed().toMillis(),
                        Values.array(standing.score().hard()),
                        Values.array(standing.score().soft()),
                        standing.partsDone(),
                        standing.partsProven(),
                        standing.parts(),
                        Json.appointments(standing.checkpoint()),
                        Json.history(standing.history()),
                        id,
                        attempt)
                .query(Boolean.class)
                .optional();
    }

    /** Whether somebody wants the run to end; empty where another attempt has taken it over. */
    public Optional<Boolean> isStopRequested(long id, int attempt) {
        return database.sql(
                        "select stop_requested from planning_run where id = ? and attempt = ? and state = 'RUNNING'")
                .params(id, attempt)
                .query(Boolean.class)
                .optional();
    }

    /** Ends a run; says whether this attempt may. */
    public boolean end(
            long id, int attempt, RunState state, @Nullable Integer revision, @Nullable String failure, Instant at) {
        return database.sql("""
                                update planning_run set state = ?, revision = ?, failure = ?, ended_at = ?
                                where id = ? and attempt = ? and state = 'RUNNING'""")
                        .param(state.name())
                        .param(revision)
                        .param(failure)
                        .param(Values.time(at))
                        .param(id)
                        .param(attempt)
                        .update()
                == 1;
    }

    /** Calls a run off that waits; says whether it still did. */
    public boolean cancel(long id, Instant at) {
        return database.sql(
                                "update planning_run set state = 'CANCELLED', ended_at = ? where id = ? and state = 'QUEUED'")
                        .params(Values.time(at), id)
                        .update()
                == 1;
    }

    /** Asks a run to end; says whether it was going on. */
    public boolean requestStop(long id) {
        return database.sql("update planning_run set stop_requested = true where id = ? and state = 'RUNNING'")
                        .param(id)
                        .update()
                == 1;
    }

    private static RunRow row(ResultSet row, int number) throws SQLException {
        String checkpoint = row.getString("checkpoint");
        return new RunRow(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getLong("round_id"),
                row.getInt("base_revision"),
                RunState.valueOf(row.getString("state")),
                row.getInt("seconds"),
                row.getLong("seed"),
                row.getLong("author_id"),
                row.getString("author"),
                Values.instant(row, "requested_at"),
                Values.instantOrNull(row, "started_at"),
                Values.instantOrNull(row, "ended_at"),
                row.getInt("attempt"),
                row.getBoolean("stop_requested"),
                Duration.ofMillis(row.getLong("elapsed_millis")),
                Values.scoreOrNull(row),
                row.getInt("parts_done"),
                row.getInt("parts_proven"),
                row.getInt("parts"),
                checkpoint == null ? Plan.EMPTY : Json.plan(checkpoint),
                Json.history(row.getString("history")),
                Values.integerOrNull(row, "revision"),
                row.getString("failure"));
    }
}
