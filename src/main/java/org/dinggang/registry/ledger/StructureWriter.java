package org.dinggang.registry.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
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
    private final StoredPostsWriter posts;

    StructureWriter(JdbcClient database, LedgerWriter ledger, StoredPostsWriter posts) {
        this.database = database;
        this.ledger = ledger;
        this.posts = posts;
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
        addDetail(id, institution, institution.establishment().postsAdjustedOn(), change);
        addWaivers(id, institution.waivers(), change);
        if (!institution.posts().equals(Posts.NONE)) {
            posts.add(id, NewPosts.imported(institution, null, null), change);
        }
    }

    /** Says anew what is different of an institution; posts that differ take the place of those in force, from their day on. */
    public void replace(InstitutionState before, Institution after, long change) {
        Institution old = before.institution();
        LocalDate adjustedOn = after.establishment().postsAdjustedOn();
        boolean sameDay = Objects.equals(old.establishment().postsAdjustedOn(), adjustedOn);
        LocalDate stated = sameDay ? before.statedAdjustedOn() : adjustedOn;
        if (!detail(old, before.statedAdjustedOn()).equals(detail(after, stated))) {
            ledger.end("institution_detail", List.of(before.detailId()), change);
            addDetail(before.id(), after, stated, change);
        }
        replaceWaivers(before, after.waivers(), change);
        StoredPosts inForce = before.posts();
        boolean samePosts = old.posts().equals(after.posts()) && old.reserved().equals(after.reserved());
        boolean ownDay = inForce != null && inForce.adjustedOn() != null;
        if (!samePosts) {
            posts.replace(
                    inForce,
                    before.id(),
                    NewPosts.imported(
                            after, inForce == null ? null : inForce.inForceFrom(), ownDay ? adjustedOn : null),
                    change);
        } else if (inForce != null && ownDay && !sameDay) {
            posts.replace(inForce, before.id(), NewPosts.of(inForce, adjustedOn), change);
        }
    }

    /** Says of an institution what was said of it before, but for its posts: those {@link #reversePosts} brings back. */
    public void restore(InstitutionState now, InstitutionState before, long change) {
        if (!detail(now.institution(), now.statedAdjustedOn())
                .equals(detail(before.institution(), before.statedAdjustedOn()))) {
            ledger.end("institution_detail", List.of(now.detailId()), change);
            addDetail(now.id(), before.institution(), before.statedAdjustedOn(), change);
        }
        replaceWaivers(now, before.institution().waivers(), change);
    }

    /** Ends the posts that a change added and adds those that it ended, their days, documents and versions included. */
    public void reversePosts(long undone, long change) {
        posts.reverse(undone, change);
    }

    private void replaceWaivers(InstitutionState before, List<Waiver> waivers, long change) {
        if (!Set.copyOf(before.institution().waivers()).equals(Set.copyOf(waivers))) {
            ledger.end("institution_waiver", before.waiverIds(), change);
            addWaivers(before.id(), waivers, change);
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

    /** What a row of details has to say. */
    private static List<@Nullable Object> detail(Institution institution, @Nullable LocalDate statedAdjustedOn) {
        Establishment establishment = institution.establishment();
        return Arrays.asList(
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                establishment.authorized(),
                establishment.changedOn(),
                statedAdjustedOn,
                establishment.transferPending());
    }

    private void addDetail(long id, Institution institution, @Nullable LocalDate statedAdjustedOn, long change) {
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
                        statedAdjustedOn,
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

    private static Long[] ordered(Collection<Long> institutions) {
        return FactReader.keys(new TreeSet<>(institutions));
    }
}
