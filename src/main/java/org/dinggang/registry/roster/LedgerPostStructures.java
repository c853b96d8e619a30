package org.dinggang.registry.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.registry.Change;
import org.dinggang.registry.PostStructures;
import org.dinggang.registry.PostsInForce;
import org.dinggang.registry.ledger.ChangeReader;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StructureReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The post structures of the ledger. */
@Service
class LedgerPostStructures implements PostStructures {
    private final Transactions transactions;
    private final JdbcClient database;
    private final StructureReader structures;
    private final ChangeReader changes;

    LedgerPostStructures(
            Transactions transactions, JdbcClient database, StructureReader structures, ChangeReader changes) {
        this.transactions = transactions;
        this.database = database;
        this.structures = structures;
        this.changes = changes;
    }

    /** A row of the table of structures. */
    private record Row(
            long id,
            @Nullable LocalDate from,
            @Nullable String document,
            long added,
            @Nullable Long ended) {}

    @Override
    public List<PostsInForce> history(Actor actor, long institutionId) {
        check(actor, institutionId);
        return transactions.read(actor.institutions(), () -> {
            List<Row> rows = database.sql(
                            "select * from post_structure where institution_id = ? order by added_by desc, id desc")
                    .param(institutionId)
                    .query((row, number) -> new Row(
                            row.getLong("id"),
                            row.getObject("in_force_from", LocalDate.class),
                            row.getString("document"),
                            row.getLong("added_by"),
                            row.getObject("ended_by", Long.class)))
                    .list();
            Map<Long, SortedMap<GradeRange, Integer>> posts = new HashMap<>();
            Map<Long, SortedMap<GradeRange, Integer>> reserved = new HashMap<>();
            database.sql("select * from post_number where institution_id = ?")
                    .param(institutionId)
                    .query(row -> {
                        put(posts, row, "posts");
                        put(reserved, row, "reserved");
                    });
            Map<Long, Change> known = changes.byKey(rows.stream()
                    .flatMap(row -> row.ended() == null ? Stream.of(row.added()) : Stream.of(row.added(), row.ended()))
                    .distinct()
                    .toList());
            List<PostsInForce> history = new ArrayList<>();
            for (Row row : rows) {
                Change added = known.get(row.added());
                if (added == null) {
                    throw new IllegalStateException("No change " + row.added());
                }
                history.add(new PostsInForce(
                        new Posts(posts.getOrDefault(row.id(), new TreeMap<>())),
                        new Posts(reserved.getOrDefault(row.id(), new TreeMap<>())),
                        row.from(),
                        row.document(),
                        added,
                        row.ended() == null ? null : known.get(row.ended())));
            }
            return history;
        });
    }

    @Override
    public List<Pool> pools(Actor actor, long institutionId) {
        check(actor, institutionId);
        return transactions.read(
                actor.institutions(),
                () -> structures.currentPools(List.of(institutionId)).stream()
                        .map(Share::value)
                        .toList());
    }

    @Override
    public List<Limit> limits(Actor actor, long institutionId) {
        check(actor, institutionId);
        return transactions.read(
                actor.institutions(),
                () -> structures.currentLimits(List.of(institutionId)).stream()
                        .map(Share::value)
                        .toList());
    }

    private static void check(Actor actor, long institutionId) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
    }

    private static void put(Map<Long, SortedMap<GradeRange, Integer>> numbers, ResultSet row, String column)
            throws SQLException {
        Integer number = row.getObject(column, Integer.class);
        if (number != null) {
            numbers.computeIfAbsent(row.getLong("structure_id"), key -> new TreeMap<>())
                    .put(new GradeRange(Grade.of(row.getInt("highest")), Grade.of(row.getInt("lowest"))), number);
        }
    }
}
