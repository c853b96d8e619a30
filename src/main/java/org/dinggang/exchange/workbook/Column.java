package org.dinggang.exchange.workbook;

import java.util.List;
import org.dinggang.exchange.workbook.values.ChoiceForm;
import org.dinggang.exchange.workbook.values.DateForm;
import org.dinggang.exchange.workbook.values.GradeForm;
import org.dinggang.exchange.workbook.values.NumberForm;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.exchange.workbook.values.YesNoForm;
import org.dinggang.model.Text;

/**
 * A column of a sheet, or a row of the round's sheet.
 *
 * @param heading heading as written
 * @param otherHeadings other headings that are understood
 * @param field name of the field in the case's JSON form; empty for columns that only help the eye
 * @param form form of its values
 * @param required whether a sheet without the column is unusable
 * @param look how its cells are formatted
 * @param sample value of the example row; empty for none
 * @param note what the column is for
 */
public record Column(
        String heading,
        List<String> otherHeadings,
        String field,
        ValueForm form,
        boolean required,
        Look look,
        String sample,
        Text note) {

    public Column {
        otherHeadings = List.copyOf(otherHeadings);
    }

    static Column text(String heading, String field, Look look, String zh, String en) {
        return new Column(heading, List.of(), field, TextForm.any(), false, look, "", new Text(zh, en));
    }

    static Column date(String heading, String field, String zh, String en) {
        return new Column(heading, List.of(), field, new DateForm(), false, Look.DATE, "", new Text(zh, en));
    }

    static Column yesNo(String heading, String field, String zh, String en) {
        return new Column(heading, List.of(), field, new YesNoForm(), false, Look.YES_NO, "", new Text(zh, en));
    }

    static Column count(String heading, String field, String zh, String en) {
        return new Column(heading, List.of(), field, NumberForm.whole(), false, Look.NUMBER, "", new Text(zh, en));
    }

    static Column grade(String heading, String field, String zh, String en) {
        return new Column(heading, List.of(), field, new GradeForm(), false, Look.GRADE, "", new Text(zh, en));
    }

    static Column choice(String heading, String field, ChoiceForm form, String zh, String en) {
        return new Column(heading, List.of(), field, form, false, Look.CHOICE, "", new Text(zh, en));
    }

    /** The same column, needed. */
    Column needed() {
        return new Column(heading, otherHeadings, field, form, true, look, sample, note);
    }

    /** The same column with other headings that are understood. */
    Column or(String... others) {
        return new Column(heading, List.of(others), field, form, required, look, sample, note);
    }

    /** The same column with values of another form. */
    Column as(ValueForm other) {
        return new Column(heading, otherHeadings, field, other, required, look, sample, note);
    }

    /** The same column with another look. */
    Column looking(Look other) {
        return new Column(heading, otherHeadings, field, form, required, other, sample, note);
    }

    /** The same column with a value in the example row. */
    Column like(String example) {
        return new Column(heading, otherHeadings, field, form, required, look, example, note);
    }

    /** Whether the words of a heading mean this column. */
    boolean isMeantBy(String key) {
        return key.equals(Headings.key(heading))
                || key.equals(Headings.key(field))
                || otherHeadings.stream().anyMatch(other -> key.equals(Headings.key(other)));
    }
}
