package org.dinggang.registry.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads facts about people, many people at a time. To be used within a transaction, which sees its institutions only. */
@Component
public class FactReader {
    private static final int ROWS_AT_A_TIME = 5_000;

    private final JdbcClient database;

    FactReader(JdbcClient database) {
        this.database = database;
    }

    /** What holds now of the people of these institutions, by the people's keys. */
    public Map<Long, PersonFacts> current(Collection<Long> institutions) {
        return read("fact.institution_id = any (?) and fact.ended_by is null", (Object) keys(institutions));
    }

    /** What holds now of these people, by their keys. */
    public Map<Long, PersonFacts> currentOf(Collection<Long> people) {
        return read("fact.person_id = any (?) and fact.ended_by is null", (Object) keys(people));
    }

    /** Everything that ever held of a person. */
    public PersonFacts everything(long personId) {
        Map<Long, PersonFacts> facts = read("fact.person_id = any (?)", (Object) new Long[] {personId});
        return facts.getOrDefault(personId, new PersonFacts(personId, ""));
    }

    /**
     * What held of the people of institutions, by the people's keys.
     *
     * @param basis key of a change by key of the institution
     */
    public Map<Long, PersonFacts> asOf(Map<Long, Long> basis) {
        return read(AsOf.OF_INSTITUTION, AsOf.parameters(basis));
    }

    /** The keys as a parameter. */
    static Long[] keys(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private Map<Long, PersonFacts> read(String condition, Object... parameters) {
        Map<Long, PersonFacts> people = new HashMap<>();
        // what is said once, with the code, comes first: who has none of it was on no roster
        for (FactTable<?> table : FactTable.ALL) {
            boolean first = table == FactTable.DETAIL;
            String columns = table.columns().stream()
                    .map(column -> "fact." + column.name())
                    .collect(Collectors.joining(", "));
            String query = "select fact.id, fact.person_id, fact.institution_id, fact.added_by, fact.ended_by, "
                    + columns
                    + (first ? ", person.code" : "")
                    + " from " + table.name() + " fact"
                    + (first ? " join person on person.id = fact.person_id" : "")
                    + " where " + condition;
            database.sql(query).params(parameters).withFetchSize(ROWS_AT_A_TIME).query(row -> {
                long personId = row.getLong("person_id");
                PersonFacts person = people.get(personId);
                if (person == null && first) {
                    person = new PersonFacts(personId, row.getString("code"));
                    people.put(personId, person);
                }
                if (person != null) {
                    person.add(table, fact(table, row));
                }
            });
        }
        return people;
    }

    private static <T> Fact<T> fact(FactTable<T> table, ResultSet row) throws SQLException {
        long endedBy = row.getLong("ended_by");
        Long end = row.wasNull() ? null : endedBy;
        return new Fact<>(
                row.getLong("id"),
                row.getLong("institution_id"),
                table.reader().read(row),
                row.getLong("added_by"),
                end);
    }
}
