package org.dinggang.rounds.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dinggang.access.Actor;
import org.dinggang.model.Merit;
import org.dinggang.rounds.Applicant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The applicants of rounds, with every change kept. */
@Repository
public class ApplicantRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient database;

    ApplicantRows(JdbcClient database) {
        this.database = database;
    }

    /** How a change of applicants comes about. */
    public enum ChangeKind {
        EDIT,
        IMPORT,
        DEMO
    }

    /**
     * Where a change comes from.
     *
     * @param kind how it comes about
     * @param fileName name of the file; null without one
     * @param fileHash SHA-256 of the file in hexadecimal; null without one
     */
    public record Source(
            ChangeKind kind,
            @Nullable String fileName,
            @Nullable String fileHash) {}

    /** The last change of the round's applicants; 0 where there is none. */
    public long lastChange(long round) {
        return database.sql("select coalesce(max(id), 0) from applicant_change where round_id = ?")
                .param(round)
                .query(Long.class)
                .single();
    }

    /** What was said about people as of a change, by key of the person. */
    public Map<Long, Applicant> asOf(long round, long change) {
        Map<Long, Applicant> applicants = new HashMap<>();
        database.sql("""
                        select person_id, applied, merit_hundredths, priority from applicant
                        where round_id = ? and added_by <= ? and (ended_by is null or ended_by > ?)""")
                .params(round, change, change)
                .query((row, number) -> {
                    Integer merit = Values.integerOrNull(row, "merit_hundredths");
                    return applicants.put(
                            row.getLong("person_id"),
                            new Applicant(
                                    row.getBoolean("applied"),
                                    merit == null ? null : new Merit(merit),
                                    new TreeSet<>(Values.words(row, "priority"))));
                })
                .list();
        return applicants;
    }

    /** Says something else about people; the round must be locked. */
    public long change(long round, Map<Long, Applicant> applicants, Source source, Actor author, Instant at) {
        long change = database.sql("""
                        insert into applicant_change (round_id, kind, author_id, author, at, file_name, file_sha256)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(round)
                .param(source.kind().name())
                .param(author.userId())
                .param(author.displayName())
                .param(Values.time(at))
                .param(source.fileName())
                .param(source.fileHash())
                .query(Long.class)
                .single();
        String rows = json(applicants);
        database.sql("""
                        update applicant set ended_by = ?
                        where round_id = ? and ended_by is null and person_id in
                          (select (value ->> 'person')::bigint from jsonb_array_elements(cast(? as jsonb)))""").params(change, round, rows).update();
        database.sql("""
                        insert into applicant (round_id, person_id, applied, merit_hundredths, priority, added_by)
                        select ?, (value ->> 'person')::bigint, (value ->> 'applied')::boolean, (value ->> 'merit')::integer,
                          array(select jsonb_array_elements_text(value -> 'priority')), ?
                        from jsonb_array_elements(cast(? as jsonb))""").params(round, change, rows).update();
        return change;
    }

    private static String json(Map<Long, Applicant> applicants) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        applicants.forEach((person, applicant) -> {
            Map<String, @Nullable Object> row = new HashMap<>();
            Merit merit = applicant.merit();
            row.put("person", person);
            row.put("applied", applicant.applied());
            row.put("merit", merit == null ? null : merit.hundredths());
            row.put("priority", applicant.priority());
            rows.add(row);
        });
        return MAPPER.writeValueAsString(rows);
    }
}
