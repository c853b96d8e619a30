package org.dinggang.registry.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.SortKey;

/**
 * A roster query as SQL: conditions and orders from the lists here, values as parameters, nothing else.
 *
 * @param sql the statement
 * @param parameters its parameters
 */
record RosterSql(String sql, List<Object> parameters) {
    /** Entries whose day has come are worked out anew on the way. */
    private static final String ENTRIES = """
            with entry as (
              select * from roster_entry where institution_id = any (?) and coalesce(holds_until > ?, true)
              union all
              select * from roster_entries(
                array(select person_id from roster_entry where institution_id = any (?) and holds_until <= ?), ?)
            )
            """;

    /** Chinese by its readings, as people look names up. */
    private static final String CHINESE = " collate \"zh-x-icu\"";

    private static final Map<SortKey, String> COLUMNS = Map.ofEntries(
            Map.entry(SortKey.STAFF_CODE, "entry.code"),
            Map.entry(SortKey.NAME, "entry.name" + CHINESE),
            Map.entry(SortKey.INSTITUTION, "detail.name" + CHINESE),
            Map.entry(SortKey.SECTION, "entry.section" + CHINESE),
            Map.entry(SortKey.SERIES, "entry.series" + CHINESE),
            Map.entry(SortKey.CURRENT_GRADE, "entry.grade"),
            Map.entry(SortKey.SINCE, "entry.since"),
            Map.entry(SortKey.TITLE_RANK, "entry.title_rank"),
            Map.entry(SortKey.TITLE_OBTAINED_ON, "entry.title_obtained_on"),
            Map.entry(SortKey.BIRTH_DATE, "entry.birth_date"),
            Map.entry(SortKey.LEAVES_ON, "entry.leaves_on"),
            Map.entry(
                    SortKey.LAST_APPRAISAL,
                    "array_position(array['EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED', 'UNDETERMINED', 'ABSENT'],"
                            + " entry.appraisal_result)"));

    RosterSql {
        parameters = List.copyOf(parameters);
    }

    /** A page of people. */
    static RosterSql page(RosterQuery query, Long[] institutions, LocalDate today) {
        return of(
                query,
                institutions,
                today,
                """
                select entry.*, detail.name as institution_name
                from entry
                  join institution_detail detail on detail.institution_id = entry.institution_id and detail.ended_by is null
                """,
                " order by " + order(query) + " offset ? limit ?",
                List.of(query.offset(), query.limit()));
    }

    /** How many people there are on all pages. */
    static RosterSql count(RosterQuery query, Long[] institutions, LocalDate today) {
        return of(query, institutions, today, "select count(*) from entry", "", List.of());
    }

    /** The keys of the people on all pages. */
    static RosterSql keys(RosterQuery query, Long[] institutions, LocalDate today) {
        return of(query, institutions, today, "select entry.person_id from entry", "", List.of());
    }

    private static RosterSql of(
            RosterQuery query, Long[] institutions, LocalDate today, String select, String end, List<Object> last) {
        List<Object> parameters = new ArrayList<>(List.of(institutions, today, institutions, today, today));
        List<String> conditions = new ArrayList<>();
        String text = query.text().strip();
        if (!text.isEmpty()) {
            conditions.add("(entry.name ilike ? or entry.section ilike ? or entry.code ilike ?)");
            String literal = literal(text);
            parameters.addAll(List.of("%" + literal + "%", "%" + literal + "%", literal + "%"));
        }
        if (!query.grades().isEmpty()) {
            conditions.add("entry.grade = any (?)");
            parameters.add(query.grades().stream().map(Grade::number).toArray(Integer[]::new));
        }
        if (!query.ranks().isEmpty()) {
            conditions.add("entry.title_rank = any (?)");
            parameters.add(
                    query.ranks().stream().map(rank -> rank.ordinal() + 1).toArray(Integer[]::new));
        }
        if (!query.sections().isEmpty()) {
            conditions.add("entry.section = any (?)");
            parameters.add(query.sections().toArray(String[]::new));
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        parameters.addAll(last);
        return new RosterSql(ENTRIES + select + where + end, parameters);
    }

    private static String order(RosterQuery query) {
        List<String> order = query.sort().stream()
                .map(sort -> COLUMNS.get(sort.key()) + (sort.ascending() ? " asc" : " desc") + " nulls last")
                .collect(Collectors.toCollection(ArrayList::new));
        order.add("entry.code");
        return String.join(", ", order);
    }

    /** The text without a meaning for {@code like}. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
