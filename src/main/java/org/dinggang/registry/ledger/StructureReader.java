package org.dinggang.registry.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.Competition;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads institutions, their posts, and what they share. To be used within a transaction, which sees its institutions only. */
@Component
public class StructureReader {
    private final JdbcClient database;
    private final StoredPostsReader posts;
    private final Clock clock;

    StructureReader(JdbcClient database, StoredPostsReader posts, Clock clock) {
        this.database = database;
        this.posts = posts;
        this.clock = clock;
    }

    /** The last change of each of these institutions, by the institutions' keys. */
    public Map<Long, Long> lastChanges(Collection<Long> institutions) {
        Map<Long, Long> last = new TreeMap<>();
        database.sql(
                        "select institution_id, max(change_id) as last from change_institution where institution_id = any (?) group by 1")
                .param(FactReader.keys(institutions))
                .query(row -> {
                    last.put(row.getLong("institution_id"), row.getLong("last"));
                });
        return last;
    }

    /** Keys of the visible institutions by code, among those that are asked for. */
    public Map<String, Long> keys(Collection<String> codes) {
        Map<String, Long> keys = new HashMap<>();
        database.sql("select id, code from institution where code = any (?)")
                .param(codes.toArray(String[]::new))
                .query(row -> {
                    keys.put(row.getString("code"), row.getLong("id"));
                });
        return keys;
    }

    /** Codes of visible institutions by key. */
    public Map<Long, String> codes(Collection<Long> institutions) {
        Map<Long, String> codes = new HashMap<>();
        database.sql("select id, code from institution where id = any (?)")
                .param(FactReader.keys(institutions))
                .query(row -> {
                    codes.put(row.getLong("id"), row.getString("code"));
                });
        return codes;
    }

    /** The institutions now, with the posts in force today, by code. */
    public List<InstitutionState> current(Collection<Long> institutions) {
        return on(institutions, LocalDate.now(clock));
    }

    /** The institutions now, with the posts in force on a day, by code. */
    public List<InstitutionState> on(Collection<Long> institutions, LocalDate day) {
        return asOf(AsOf.now(institutions), day);
    }

    /**
     * The institutions as of a change of each, by code.
     *
     * @param day the day whose posts are asked for: what is in force on it as far as was known as of the change
     */
    public List<InstitutionState> asOf(Map<Long, Long> basis, LocalDate day) {
        Map<Long, List<Long>> waiverIds = new HashMap<>();
        Map<Long, List<Waiver>> waivers = new HashMap<>();
        query(
                "select fact.* from institution_waiver fact where " + AsOf.OF_INSTITUTION + " order by fact.id",
                basis,
                row -> {
                    long institution = row.getLong("institution_id");
                    waiverIds
                            .computeIfAbsent(institution, key -> new ArrayList<>())
                            .add(row.getLong("id"));
                    waivers.computeIfAbsent(institution, key -> new ArrayList<>())
                            .add(new Waiver(row.getString("rule"), FactTable.grade(row), row.getString("document")));
                });
        Map<Long, List<StoredPosts>> standing = posts.asOf(basis);
        List<InstitutionState> institutions = new ArrayList<>();
        query("""
                select fact.*, institution.code, department.name as department
                from institution_detail fact
                  join institution on institution.id = fact.institution_id
                  left join department on department.id = fact.department_id
                where %s
                order by institution.code""".formatted(AsOf.OF_INSTITUTION), basis, row -> {
            long id = row.getLong("institution_id");
            StoredPosts inForce = StoredPosts.inForceOn(standing.getOrDefault(id, List.of()), day)
                    .orElse(null);
            institutions.add(new InstitutionState(
                    id,
                    institution(row, inForce, waivers.getOrDefault(id, List.of())),
                    row.getLong("id"),
                    FactTable.day(row, "posts_adjusted_on"),
                    waiverIds.getOrDefault(id, List.of()),
                    inForce));
        });
        return institutions;
    }

    private static Institution institution(ResultSet row, @Nullable StoredPosts inForce, List<Waiver> waivers)
            throws SQLException {
        LocalDate adjustedOn = inForce == null ? null : inForce.adjustedOn();
        return new Institution(
                row.getString("code"),
                row.getString("name"),
                row.getString("department"),
                row.getString("category"),
                row.getBoolean("self_review"),
                new Establishment(
                        row.getInt("authorized"),
                        FactTable.day(row, "establishment_changed_on"),
                        adjustedOn == null ? FactTable.day(row, "posts_adjusted_on") : adjustedOn,
                        row.getBoolean("transfer_pending")),
                inForce == null ? Posts.NONE : inForce.posts(),
                inForce == null ? Posts.NONE : inForce.reserved(),
                waivers);
    }

    /** The pools that have one of these institutions as a member now, by name. */
    public List<Share<Pool>> currentPools(Collection<Long> institutions) {
        return pools(AsOf.now(institutions));
    }

    /** The limits that have one of these institutions now, by name. */
    public List<Share<Limit>> currentLimits(Collection<Long> institutions) {
        return limits(AsOf.now(institutions));
    }

    /** The pools that have one of these institutions as a member, by name. */
    public List<Share<Pool>> pools(Map<Long, Long> basis) {
        Map<Long, SortedMap<GradeRange, Integer>> numbers = new HashMap<>();
        query(
                "select number.*, number.pool_id as institution_id from pool_number number join pool fact on fact.id = number.pool_id where "
                        + AsOf.OF_SHARES,
                basis,
                row -> put(numbers, row, "posts"));
        List<Share<Pool>> pools = new ArrayList<>();
        query("select fact.* from pool fact where " + AsOf.OF_SHARES + " order by fact.name, fact.id", basis, row -> {
            long id = row.getLong("id");
            List<Long> members = longs(row.getArray("institution_ids"));
            Pool pool = new Pool(
                    row.getString("name"),
                    List.of(),
                    new Posts(numbers.getOrDefault(id, new TreeMap<>())),
                    Competition.valueOf(row.getString("competition")));
            pools.add(new Share<>(id, members, pool));
        });
        Map<Long, String> codes = codesOf(pools);
        return pools.stream()
                .map(share -> {
                    Pool pool = share.value();
                    return new Share<>(
                            share.id(),
                            share.institutionIds(),
                            new Pool(pool.name(), visible(share, codes), pool.posts(), pool.competition()));
                })
                .toList();
    }

    /** The limits that have one of these institutions, by name. */
    public List<Share<Limit>> limits(Map<Long, Long> basis) {
        List<Share<Limit>> limits = new ArrayList<>();
        query(
                "select fact.* from staff_limit fact where " + AsOf.OF_SHARES + " order by fact.name, fact.id",
                basis,
                row -> {
                    Limit limit = new Limit(
                            row.getString("name"),
                            List.of(),
                            List.of((String[]) row.getArray("sections").getArray()),
                            List.of((String[]) row.getArray("series").getArray()),
                            Arrays.stream((Object[]) row.getArray("grades").getArray())
                                    .map(grade -> Grade.of(((Number) grade).intValue()))
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            row.getInt("max"));
                    limits.add(new Share<>(row.getLong("id"), longs(row.getArray("institution_ids")), limit));
                });
        Map<Long, String> codes = codesOf(limits);
        return limits.stream()
                .map(share -> {
                    Limit limit = share.value();
                    return new Share<>(
                            share.id(),
                            share.institutionIds(),
                            new Limit(
                                    limit.name(),
                                    visible(share, codes),
                                    limit.sections(),
                                    limit.series(),
                                    limit.grades(),
                                    limit.max()));
                })
                .toList();
    }

    private Map<Long, String> codesOf(List<? extends Share<?>> shares) {
        return codes(shares.stream()
                .flatMap(share -> share.institutionIds().stream())
                .distinct()
                .toList());
    }

    private static List<String> visible(Share<?> share, Map<Long, String> codes) {
        return share.institutionIds().stream()
                .map(codes::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static void put(Map<Long, SortedMap<GradeRange, Integer>> numbers, ResultSet row, String column)
            throws SQLException {
        int number = row.getInt(column);
        if (!row.wasNull()) {
            numbers.computeIfAbsent(row.getLong("institution_id"), key -> new TreeMap<>())
                    .put(new GradeRange(Grade.of(row.getInt("highest")), Grade.of(row.getInt("lowest"))), number);
        }
    }

    private static List<Long> longs(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }

    /** Runs a query that asks for the basis once or several times. */
    private void query(String sql, Map<Long, Long> basis, RowCallbackHandler rows) {
        Object[] parameters = AsOf.parameters(basis);
        List<Object> all = new ArrayList<>();
        long asked = sql.chars().filter(character -> character == '?').count() / parameters.length;
        for (int time = 0; time < asked; time++) {
            all.addAll(List.of(parameters));
        }
        database.sql(sql).params(all).query(rows);
    }
}
