package org.dinggang.rounds.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dinggang.planning.Score;
import org.jspecify.annotations.Nullable;

/** Values as the database's driver takes and gives them. */
final class Values {

    private Values() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(row, column), column);
    }

    static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Integer integerOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    static Long[] array(Collection<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }

    static List<Long> numbers(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column), column);
        return Arrays.asList((Long[]) array.getArray());
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column), column);
        return Arrays.asList((String[]) array.getArray());
    }

    static Score score(ResultSet row) throws SQLException {
        return new Score(numbers(row, "hard"), numbers(row, "soft"));
    }

    static @Nullable Score scoreOrNull(ResultSet row) throws SQLException {
        return row.getArray("hard") == null ? null : score(row);
    }
}
