package org.dinggang.registry.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs roster queries. To be used within a transaction, which sees its institutions only. */
@Component
class RosterReader {
    private final JdbcClient database;
    private final Clock clock;

    RosterReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<RosterRow> page(RosterQuery query, Collection<Long> institutions) {
        RosterSql page = RosterSql.page(query, keys(institutions), today());
        return database.sql(page.sql())
                .params(page.parameters())
                .query(RosterReader::row)
                .list();
    }

    long count(RosterQuery query, Collection<Long> institutions) {
        RosterSql count = RosterSql.count(query, keys(institutions), today());
        return database.sql(count.sql())
                .params(count.parameters())
                .query(Long.class)
                .single();
    }

    List<Long> people(RosterQuery query, Collection<Long> institutions) {
        RosterSql people = RosterSql.keys(query, keys(institutions), today());
        return database.sql(people.sql())
                .params(people.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    List<String> sections(Collection<Long> institutions) {
        return database.sql("""
                        select section from roster_entry where institution_id = any (?) and section is not null
                        group by section order by section collate "zh-x-icu" """)
                .param(keys(institutions))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Long[] keys(Collection<Long> institutions) {
        return institutions.toArray(Long[]::new);
    }

    private static RosterRow row(ResultSet row, int number) throws SQLException {
        Integer grade = row.getObject("grade", Integer.class);
        Integer rank = row.getObject("title_rank", Integer.class);
        String result = row.getString("appraisal_result");
        return new RosterRow(
                row.getLong("person_id"),
                row.getString("code"),
                row.getString("name"),
                row.getLong("institution_id"),
                row.getString("institution_name"),
                row.getString("section"),
                row.getString("series"),
                grade == null ? null : Grade.of(grade),
                day(row, "since"),
                rank == null ? null : Rank.values()[rank - 1],
                day(row, "title_obtained_on"),
                day(row, "birth_date"),
                day(row, "leaves_on"),
                row.getObject("appraisal_year", Integer.class),
                result == null ? null : AppraisalResult.valueOf(result));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
