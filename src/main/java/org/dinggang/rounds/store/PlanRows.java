package org.dinggang.rounds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.access.Actor;
import org.dinggang.planning.Evaluation;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.RevisionKind;
import org.dinggang.rounds.content.PlanContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans with their revisions and what those rest on. */
@Repository
public class PlanRows {

    private static final String REVISION = """
            v.number, v.follows, v.kind, v.staff, v.appointments, v.pins, v.hard, v.soft, v.appointed,
            jsonb_array_length(v.violations) as violations, v.proven, v.author as revision_author, v.at,
            b.id as basis_id, b.applicants_change, b.institution_ids, b.change_ids, b.at as basis_at
            """;

    private static final String PLAN = """
            select p.*, coalesce((select state from planning_run r where r.plan_id = p.id and r.state in ('QUEUED', 'RUNNING')),
              'IDLE') as state,
            """ + REVISION + """
                    from plan p
                      join plan_revision v on v.plan_id = p.id and v.number = p.current_revision
                      join plan_basis b on b.id = v.basis_id
                    """;

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of a round that are not put away, the newest first. */
    public List<PlanRow> list(long round) {
        return database.sql(PLAN + "where p.round_id = ? and p.archived_at is null order by p.id desc")
                .param(round)
                .query(PlanRows::plan)
                .list();
    }

    /** One, if it is visible. */
    public Optional<PlanRow> find(long id) {
        return database.sql(PLAN + "where p.id = ?")
                .param(id)
                .query(PlanRows::plan)
                .optional();
    }

    /** One, if it is visible; nobody else changes it until the transaction ends. */
    public Optional<PlanRow> lock(long id) {
        database.sql("select id from plan where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** Whether some plan of the round that is not put away has the name. */
    public boolean isTaken(long round, String name) {
        return database.sql("select exists (select from plan where round_id = ? and name = ? and archived_at is null)")
                .params(round, name)
                .query(Boolean.class)
                .single();
    }

    /** Adds a plan that is to get its first revision in the same transaction. */
    public long insert(long round, String name, Actor author, Instant at) {
        return database.sql("""
                        insert into plan (round_id, name, author_id, author, author_role, created_at, current_revision)
                        values (?, ?, ?, ?, ?, ?, 1) returning id""")
                .params(
                        round,
                        name,
                        author.userId(),
                        author.displayName(),
                        author.role().name(),
                        Values.time(at))
                .query(Long.class)
                .single();
    }

    /** Gives a plan another name. */
    public void rename(long id, String name) {
        database.sql("update plan set name = ? where id = ?").params(name, id).update();
    }

    /** Puts a plan away. */
    public void archive(long id, Instant at) {
        database.sql("update plan set archived_at = ? where id = ?")
                .params(Values.time(at), id)
                .update();
    }

    /** Shows another revision. */
    public void show(long id, int revision) {
        database.sql("update plan set current_revision = ? where id = ?")
                .params(revision, id)
                .update();
    }

    /** Stores a basis once, and gives it with its key. */
    public BasisRow store(long round, BasisRow basis) {
        database.sql("""
                        insert into plan_basis (round_id, applicants_change, institution_ids, change_ids, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        round,
                        basis.applicantsChange(),
                        Values.array(basis.changes().keySet()),
                        Values.array(basis.changes().values()),
                        Values.time(basis.at()))
                .update();
        return database.sql("""
                        select id as basis_id, applicants_change, institution_ids, change_ids, at as basis_at from plan_basis
                        where round_id = ? and applicants_change = ? and institution_ids = ? and change_ids = ?""")
                .params(
                        round,
                        basis.applicantsChange(),
                        Values.array(basis.changes().keySet()),
                        Values.array(basis.changes().values()))
                .query((row, number) -> basis(row))
                .single();
    }

    /**
     * What makes a revision.
     *
     * @param kind how it comes about
     * @param staff the person concerned; null for more than one
     * @param basis what it rests on, stored
     * @param content what somebody has decided in it
     * @param evaluation what the checker finds
     * @param proven whether there is a proof that no plan is better
     */
    public record NewRevision(
            RevisionKind kind,
            @Nullable String staff,
            BasisRow basis,
            PlanContent content,
            Evaluation evaluation,
            boolean proven) {}

    /** Adds a revision and shows it; the plan must be locked, or new. */
    public int add(long id, long round, @Nullable Integer follows, NewRevision revision, Actor author, Instant at) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from plan_revision where plan_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        Evaluation evaluation = revision.evaluation();
        database.sql("""
                        insert into plan_revision (plan_id, round_id, number, follows, kind, staff, basis_id, appointments, pins, hard, soft,
                          appointed, violations, proven, author_id, author, at)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)""")
                .param(id)
                .param(round)
                .param(number)
                .param(follows)
                .param(revision.kind().name())
                .param(revision.staff())
                .param(revision.basis().id())
                .param(Json.appointments(revision.content().plan()))
                .param(Json.pins(revision.content().pins()))
                .param(Values.array(evaluation.score().hard()))
                .param(Values.array(evaluation.score().soft()))
                .param(evaluation.appointments().size())
                .param(Json.violations(evaluation.violations()))
                .param(revision.proven())
                .param(author.userId())
                .param(author.displayName())
                .param(Values.time(at))
                .update();
        show(id, number);
        return number;
    }

    /** The revisions of a plan, the newest first. */
    public List<RevisionRow> revisions(long id) {
        return database.sql(
                        "select " + REVISION
                                + "from plan_revision v join plan_basis b on b.id = v.basis_id where v.plan_id = ? order by v.number desc")
                .param(id)
                .query((row, number) -> revision(row))
                .list();
    }

    /** A revision of a plan. */
    public Optional<RevisionRow> revision(long id, int revision) {
        return database.sql(
                        "select " + REVISION
                                + "from plan_revision v join plan_basis b on b.id = v.basis_id where v.plan_id = ? and v.number = ?")
                .params(id, revision)
                .query((row, number) -> revision(row))
                .optional();
    }

    /** The newest revision that was made from that one. */
    public Optional<RevisionRow> following(long id, int revision) {
        return database.sql("select max(number) from plan_revision where plan_id = ? and follows = ?")
                .params(id, revision)
                .query((row, number) -> Optional.ofNullable(Values.integerOrNull(row, "max")))
                .single()
                .flatMap(number -> revision(id, number));
    }

    private static PlanRow plan(ResultSet row, int number) throws SQLException {
        return new PlanRow(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getString("name"),
                row.getString("author"),
                row.getString("author_role"),
                Values.instant(row, "created_at"),
                row.getObject("archived_at") != null,
                PlanState.valueOf(row.getString("state")),
                revision(row));
    }

    private static RevisionRow revision(ResultSet row) throws SQLException {
        return new RevisionRow(
                row.getInt("number"),
                Values.integerOrNull(row, "follows"),
                RevisionKind.valueOf(row.getString("kind")),
                row.getString("staff"),
                basis(row),
                new PlanContent(Json.plan(row.getString("appointments")), Json.pins(row.getString("pins"))),
                Values.score(row),
                row.getInt("appointed"),
                row.getInt("violations"),
                row.getBoolean("proven"),
                row.getString("revision_author"),
                Values.instant(row, "at"));
    }

    private static BasisRow basis(ResultSet row) throws SQLException {
        SortedMap<Long, Long> changes = new TreeMap<>();
        List<Long> institutions = Values.numbers(row, "institution_ids");
        List<Long> numbers = Values.numbers(row, "change_ids");
        for (int index = 0; index < institutions.size(); index++) {
            changes.put(institutions.get(index), numbers.get(index));
        }
        return new BasisRow(
                row.getLong("basis_id"), row.getLong("applicants_change"), changes, Values.instant(row, "basis_at"));
    }
}
