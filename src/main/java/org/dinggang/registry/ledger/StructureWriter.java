package org.dinggang.registry.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes institutions, their posts, and what they share: of each, what has changed. */
@Component
public class StructureWriter {
    private final JdbcClient database;
    private final LedgerWriter ledger;

    StructureWriter(JdbcClient database, LedgerWriter ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** A key for an institution that is to be registered: it has to be visible to the transaction that does so. */
    public long nextInstitution() {
        return database.sql("select nextval(pg_get_serial_sequence('institution', 'id'))")
                .query(Long.class)
                .single();
    }

    /** Registers an institution under a new code. */
    public void register(long id, String code) {
        database.sql("insert into institution (id, code) values (?, ?)")
                .params(id, code)
                .update();
    }

    /** Says of an institution for the first time what there is to say. */
    public void add(long id, Institution institution, long change) {
        addDetail(id, institution, change);
        addWaivers(id, institution.waivers(), change);
        if (!institution.posts().equals(Posts.NONE)) {
            addPosts(id, institution.posts(), institution.reserved(), null, null, change);
        }
    }

    /** Says anew what is different of an institution. */
    public void replace(InstitutionState before, Institution after, long change) {
        Institution old = before.institution();
        if (!detail(old).equals(detail(after))) {
            ledger.end("institution_detail", List.of(before.detailId()), change);
            addDetail(before.id(), after, change);
        }
        if (!new HashSet<>(old.waivers()).equals(new HashSet<>(after.waivers()))) {
            ledger.end("institution_waiver", before.waiverIds(), change);
            addWaivers(before.id(), after.waivers(), change);
        }
        if (!old.posts().equals(after.posts()) || !old.reserved().equals(after.reserved())) {
            endPosts(before, change);
            addPosts(before.id(), after.posts(), after.reserved(), null, null, change);
        }
    }

    /** Says of an institution what was said of it before, the dates and documents of its posts included. */
    public void restore(InstitutionState now, InstitutionState before, long change) {
        Institution old = before.institution();
        boolean samePosts = old.posts().equals(now.institution().posts())
                && old.reserved().equals(now.institution().reserved());
        replace(now, samePosts ? old : withPosts(old, now.institution()), change);
        if (!samePosts) {
            endPosts(now, change);
            if (before.structureId() != null) {
                addPosts(now.id(), old.posts(), old.reserved(), before.inForceFrom(), before.document(), change);
            }
        }
    }

    /** Adds a pool of these institutions. */
    public void addPool(Pool pool, Collection<Long> institutions, long change) {
        Long id = database.sql(
                        "insert into pool (name, competition, institution_ids, added_by) values (?, ?, ?, ?) returning id")
                .params(pool.name(), pool.competition().name(), ordered(institutions), change)
                .query(Long.class)
                .single();
        pool.posts()
                .numbers()
                .forEach((range, posts) -> database.sql(
                                "insert into pool_number (pool_id, highest, lowest, posts) values (?, ?, ?, ?)")
                        .params(id, range.highest().number(), range.lowest().number(), posts)
                        .update());
    }

    /** Adds a limit on these institutions. */
    public void addLimit(Limit limit, Collection<Long> institutions, long change) {
        database.sql("""
                        insert into staff_limit (name, sections, series, grades, max, institution_ids, added_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        limit.name(),
                        limit.sections().toArray(String[]::new),
                        limit.series().toArray(String[]::new),
                        limit.grades().stream()
                                .map(grade -> (short) grade.number())
                                .toArray(Short[]::new),
                        limit.max(),
                        ordered(institutions),
                        change)
                .update();
    }

    /** Ends pools. */
    public void endPools(List<Long> ids, long change) {
        ledger.end("pool", ids, change);
    }

    /** Ends limits. */
    public void endLimits(List<Long> ids, long change) {
        ledger.end("staff_limit", ids, change);
    }

    private void endPosts(InstitutionState institution, long change) {
        Long structure = institution.structureId();
        if (structure != null) {
            ledger.end("post_structure", List.of(structure), change);
        }
    }

    /** What a row of details has to say. */
    private static List<@Nullable Object> detail(Institution institution) {
        return Arrays.asList(
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                institution.establishment());
    }

    private static Institution withPosts(Institution institution, Institution posts) {
        return new Institution(
                institution.code(),
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                institution.establishment(),
                posts.posts(),
                posts.reserved(),
                institution.waivers());
    }

    private void addDetail(long id, Institution institution, long change) {
        Establishment establishment = institution.establishment();
        database.sql("""
                        insert into institution_detail (institution_id, name, department_id, category, self_review, authorized,
                          establishment_changed_on, posts_adjusted_on, transfer_pending, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Parameters.of(
                        id,
                        institution.name(),
                        department(institution.department()),
                        institution.category(),
                        institution.selfReview(),
                        establishment.authorized(),
                        establishment.changedOn(),
                        establishment.postsAdjustedOn(),
                        establishment.transferPending(),
                        change))
                .update();
    }

    private @Nullable Long department(@Nullable String name) {
        if (name == null) {
            return null;
        }
        database.sql("insert into department (name) values (?) on conflict (name) do nothing")
                .param(name)
                .update();
        return database.sql("select id from department where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private void addWaivers(long id, List<Waiver> waivers, long change) {
        for (Waiver waiver : waivers) {
            Grade grade = waiver.grade();
            database.sql(
                            "insert into institution_waiver (institution_id, rule, grade, document, added_by) values (?, ?, ?, ?, ?)")
                    .params(Parameters.of(
                            id, waiver.rule(), grade == null ? null : grade.number(), waiver.document(), change))
                    .update();
        }
    }

    private void addPosts(
            long id,
            Posts posts,
            Posts reserved,
            @Nullable LocalDate inForceFrom,
            @Nullable String document,
            long change) {
        Long structure = database.sql("""
                        insert into post_structure (institution_id, in_force_from, document, added_by) values (?, ?, ?, ?)
                        returning id""")
                .params(Parameters.of(id, inForceFrom, document, change))
                .query(Long.class)
                .single();
        SortedSet<GradeRange> ranges = new TreeSet<>(posts.numbers().keySet());
        ranges.addAll(reserved.numbers().keySet());
        Map<GradeRange, Integer> approved = posts.numbers();
        for (GradeRange range : ranges) {
            database.sql("""
                            insert into post_number (structure_id, institution_id, highest, lowest, posts, reserved)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(Parameters.of(
                            structure,
                            id,
                            range.highest().number(),
                            range.lowest().number(),
                            approved.get(range),
                            reserved.numbers().get(range)))
                    .update();
        }
    }

    private static Long[] ordered(Collection<Long> institutions) {
        return FactReader.keys(new TreeSet<>(institutions));
    }
}
