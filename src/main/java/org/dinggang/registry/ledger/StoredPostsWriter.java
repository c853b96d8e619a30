package org.dinggang.registry.ledger;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.model.GradeRange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes approved posts. To be used within a writing transaction, in a change of the institutions concerned. */
@Component
public class StoredPostsWriter {
    private final JdbcClient database;
    private final LedgerWriter ledger;
    private final StoredPostsReader reader;

    StoredPostsWriter(JdbcClient database, LedgerWriter ledger, StoredPostsReader reader) {
        this.database = database;
        this.ledger = ledger;
        this.reader = reader;
    }

    /** Adds posts of an institution beside those that come into force on other days; those of the same day they replace. */
    public void put(long institutionId, NewPosts posts, long change) {
        StoredPosts sameDay = reader.all(institutionId).stream()
                .filter(stored -> stored.endedBy() == null && Objects.equals(stored.inForceFrom(), posts.inForceFrom()))
                .findFirst()
                .orElse(null);
        replace(sameDay, institutionId, posts, change);
    }

    /** Ends some posts and adds others. */
    void replace(@Nullable StoredPosts before, long institutionId, NewPosts after, long change) {
        if (before != null) {
            ledger.end("post_structure", List.of(before.id()), change);
        }
        add(institutionId, after, change);
    }

    /** Ends what a change added, and adds what it ended. */
    void reverse(long undone, long change) {
        database.sql("update post_structure set ended_by = ? where added_by = ? and ended_by is null")
                .params(change, undone)
                .update();
        List<Long> institutions = database.sql("select distinct institution_id from post_structure where ended_by = ?")
                .param(undone)
                .query((row, number) -> row.getLong(1))
                .list();
        for (Long institution : institutions) {
            for (StoredPosts stored : reader.all(institution)) {
                if (Objects.equals(stored.endedBy(), undone)) {
                    add(institution, NewPosts.of(stored), change);
                }
            }
        }
    }

    /** Adds posts of an institution that has none of that day. */
    void add(long institutionId, NewPosts posts, long change) {
        Long structure = database.sql("""
                        insert into post_structure (institution_id, in_force_from, document, adjusted_on, version_id, allocation_id, added_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        returning id""")
                .params(Parameters.of(
                        institutionId,
                        posts.inForceFrom(),
                        posts.document(),
                        posts.adjustedOn(),
                        posts.version(),
                        posts.allocation(),
                        change))
                .query(Long.class)
                .single();
        SortedSet<GradeRange> ranges = new TreeSet<>(posts.posts().numbers().keySet());
        ranges.addAll(posts.reserved().numbers().keySet());
        for (GradeRange range : ranges) {
            database.sql("""
                            insert into post_number (structure_id, institution_id, highest, lowest, posts, reserved)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(Parameters.of(
                            structure,
                            institutionId,
                            range.highest().number(),
                            range.lowest().number(),
                            posts.posts().numbers().get(range),
                            posts.reserved().numbers().get(range)))
                    .update();
        }
    }
}
