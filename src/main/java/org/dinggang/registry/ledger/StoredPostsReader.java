package org.dinggang.registry.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads approved posts. To be used within a transaction, which sees its institutions only. */
@Component
public class StoredPostsReader {
    private final JdbcClient database;

    StoredPostsReader(JdbcClient database) {
        this.database = database;
    }

    /** Those that stood beside each other as of a change of each institution, by key of the institution. */
    public Map<Long, List<StoredPosts>> asOf(Map<Long, Long> basis) {
        Map<Long, List<StoredPosts>> posts = new HashMap<>();
        read(
                        "where " + AsOf.OF_INSTITUTION,
                        (sql, rows) ->
                                database.sql(sql).params(AsOf.parameters(basis)).query(rows))
                .forEach(stored -> posts.computeIfAbsent(stored.institutionId(), key -> new ArrayList<>())
                        .add(stored));
        return posts;
    }

    /** Those that stand beside each other now, by key of the institution. */
    public Map<Long, List<StoredPosts>> standing(Collection<Long> institutions) {
        return asOf(AsOf.now(institutions));
    }

    /** All that an institution has or ever had, the last added first. */
    public List<StoredPosts> all(long institutionId) {
        return read(
                "where fact.institution_id = ? order by fact.added_by desc, fact.id desc",
                (sql, rows) -> database.sql(sql).param(institutionId).query(rows));
    }

    private static List<StoredPosts> read(String condition, Query query) {
        Map<Long, SortedMap<GradeRange, Integer>> posts = new HashMap<>();
        Map<Long, SortedMap<GradeRange, Integer>> reserved = new HashMap<>();
        query.run(
                "select number.* from post_number number join post_structure fact on fact.id = number.structure_id "
                        + condition,
                row -> {
                    put(posts, row, "posts");
                    put(reserved, row, "reserved");
                });
        List<StoredPosts> stored = new ArrayList<>();
        query.run("select fact.* from post_structure fact " + condition, row -> {
            long id = row.getLong("id");
            stored.add(new StoredPosts(
                    id,
                    row.getLong("institution_id"),
                    new Posts(posts.getOrDefault(id, new TreeMap<>())),
                    new Posts(reserved.getOrDefault(id, new TreeMap<>())),
                    FactTable.day(row, "in_force_from"),
                    row.getString("document"),
                    FactTable.day(row, "adjusted_on"),
                    row.getObject("version_id", Long.class),
                    row.getObject("allocation_id", Long.class),
                    row.getLong("added_by"),
                    row.getObject("ended_by", Long.class)));
        });
        return stored;
    }

    private static void put(Map<Long, SortedMap<GradeRange, Integer>> numbers, ResultSet row, String column)
            throws SQLException {
        Integer number = row.getObject(column, Integer.class);
        if (number != null) {
            numbers.computeIfAbsent(row.getLong("structure_id"), key -> new TreeMap<>())
                    .put(new GradeRange(Grade.of(row.getInt("highest")), Grade.of(row.getInt("lowest"))), number);
        }
    }

    /** Runs a statement with its parameters. */
    private interface Query {
        void run(String sql, RowCallbackHandler rows);
    }
}
