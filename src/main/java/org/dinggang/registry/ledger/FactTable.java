package org.dinggang.registry.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.Sanction;
import org.dinggang.registry.identity.StoredIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts about people.
 *
 * @param index place among {@link #ALL}
 * @param name name of the table
 * @param columns columns of the fact itself, each with its type
 * @param reader reads the fact from a row
 * @param writer values of the columns, in their order
 * @param <T> kind of fact
 */
public record FactTable<T>(
        int index, String name, List<Column> columns, Reader<T> reader, Function<T, @Nullable Object[]> writer) {

    /**
     * A column.
     *
     * @param name name
     * @param type type
     */
    public record Column(String name, String type) {}

    /** Reads a fact. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The fact in the row. */
        T read(ResultSet row) throws SQLException;
    }

    /** What is said of a person once. */
    public static final FactTable<PersonDetail> DETAIL = new FactTable<>(
            0,
            "person_detail",
            List.of(
                    new Column("name", "text"),
                    new Column("section", "text"),
                    new Column("series", "text"),
                    new Column("sex", "text"),
                    new Column("birth_date", "date"),
                    new Column("leaves_on", "date")),
            row -> new PersonDetail(
                    row.getString("name"),
                    row.getString("section"),
                    row.getString("series"),
                    row.getString("sex") == null ? null : Sex.valueOf(row.getString("sex")),
                    day(row, "birth_date"),
                    day(row, "leaves_on")),
            detail -> row(
                    detail.name(),
                    detail.section(),
                    detail.series(),
                    detail.sex(),
                    detail.birthDate(),
                    detail.leavesOn()));

    /** Identity numbers. */
    public static final FactTable<StoredIdentity> IDENTITY = new FactTable<>(
            1,
            "person_identity",
            List.of(new Column("cipher", "bytea"), new Column("fingerprint", "bytea")),
            row -> new StoredIdentity(
                    HexFormat.of().formatHex(row.getBytes("cipher")),
                    HexFormat.of().formatHex(row.getBytes("fingerprint"))),
            identity -> row("\\x" + identity.cipher(), "\\x" + identity.fingerprint()));

    /** Titles. */
    public static final FactTable<Title> TITLE = new FactTable<>(
            2,
            "title",
            List.of(new Column("rank", "text"), new Column("obtained_on", "date")),
            row -> new Title(Rank.valueOf(row.getString("rank")), day(row, "obtained_on")),
            title -> row(title.rank(), title.obtainedOn()));

    /** Appointments. */
    public static final FactTable<Spell> APPOINTMENT = new FactTable<>(
            3,
            "appointment",
            List.of(
                    new Column("workplace", "text"),
                    new Column("grade", "smallint"),
                    new Column("from_day", "date"),
                    new Column("to_day", "date"),
                    new Column("quota_exempt", "boolean")),
            row -> new Spell(
                    Grade.of(row.getInt("grade")),
                    row.getString("workplace"),
                    day(row, "from_day"),
                    day(row, "to_day"),
                    row.getBoolean("quota_exempt")),
            spell -> row(spell.institution(), spell.grade(), spell.from(), spell.to(), spell.quotaExempt()));

    /** Appraisals. */
    public static final FactTable<Appraisal> APPRAISAL = new FactTable<>(
            4,
            "appraisal",
            List.of(new Column("year", "smallint"), new Column("result", "text")),
            row -> new Appraisal(row.getInt("year"), AppraisalResult.valueOf(row.getString("result"))),
            appraisal -> row(appraisal.year(), appraisal.result()));

    /** Sanctions. */
    public static final FactTable<Sanction> SANCTION = new FactTable<>(
            5,
            "sanction",
            List.of(new Column("until_day", "date"), new Column("document", "text")),
            row -> new Sanction(row.getObject("until_day", LocalDate.class), row.getString("document")),
            sanction -> row(sanction.until(), sanction.document()));

    /** Waivers. */
    public static final FactTable<Waiver> WAIVER = new FactTable<>(
            6,
            "person_waiver",
            List.of(new Column("rule", "text"), new Column("grade", "smallint"), new Column("document", "text")),
            row -> new Waiver(row.getString("rule"), grade(row), row.getString("document")),
            waiver -> row(waiver.rule(), waiver.grade(), waiver.document()));

    /** Exemptions. */
    public static final FactTable<Exemption> EXEMPTION = new FactTable<>(
            7,
            "exemption",
            List.of(new Column("kind", "text"), new Column("grade", "smallint"), new Column("document", "text")),
            row -> new Exemption(row.getString("kind"), grade(row), row.getString("document")),
            exemption -> row(exemption.kind(), exemption.grade(), exemption.document()));

    /** All of them. */
    public static final List<FactTable<?>> ALL =
            List.of(DETAIL, IDENTITY, TITLE, APPOINTMENT, APPRAISAL, SANCTION, WAIVER, EXEMPTION);

    public FactTable {
        columns = List.copyOf(columns);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Grade grade(ResultSet row) throws SQLException {
        int number = row.getInt("grade");
        return row.wasNull() ? null : Grade.of(number);
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
