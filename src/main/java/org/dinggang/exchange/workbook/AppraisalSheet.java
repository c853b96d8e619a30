package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.exchange.workbook.values.Typed;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The sheet of annual appraisals: a row for each person and a column for each year; or a row for each person and year. */
final class AppraisalSheet {

    static final Column YEAR = Column.text("年度", "year", Look.NUMBER, "考核年度", "year of the appraisal")
            .as(TextForm.any())
            .or("考核年度", "年份");
    static final Column RESULT =
            Column.choice("结果", "result", CaseChoices.RESULTS, "考核等次", "result").or("考核结果", "等次", "考核等次");

    static final SheetPlan PLAN = SheetPlan.of(
                    "年度考核",
                    false,
                    new Text(
                            "每人一行，每年一列，列名写年份；考核结果不计年限的年度会顺延",
                            "a row for each person, a column for each year with the year as heading"),
                    List.of(HistorySheets.ID, HistorySheets.NAME, YEAR, RESULT),
                    0)
            .with(new FreeColumns(AppraisalSheet::year, CaseChoices.RESULTS));

    /** The columns of a workbook with a column for each year. */
    static final List<Column> WIDE = List.of(HistorySheets.ID, HistorySheets.NAME);

    /** More years than this do not get a column each. */
    static final int MOST_COLUMNS = 40;

    private static final Pattern YEAR_FORM = Pattern.compile("((?:19|20|21)\\d{2})(?:年度?|年考核|年度考核)?");

    private AppraisalSheet() {}

    /** The years of which some people have an appraisal, in order. */
    static List<Integer> years(List<Staff> staff) {
        SortedSet<Integer> years = new TreeSet<>();
        staff.forEach(person -> years.addAll(person.appraisals().keySet()));
        return new ArrayList<>(years);
    }

    /** The appraisals of a person by year. */
    static Tree tree(PersonRows rows, int person, Problems problems) {
        Map<String, Tree> results = new LinkedHashMap<>();
        SheetTable table = rows.table();
        for (int index = 0; index < rows.count(person); index++) {
            int row = rows.row(person, index);
            for (int column = 0; column < table.freeKeys().size(); column++) {
                put(
                        results,
                        table.freeKeys().get(column),
                        table.free(row, column),
                        table.atFree(row, column),
                        problems);
            }
            String typed = table.words(row, YEAR);
            if (typed != null) {
                String year = year(new Content.Words(typed)).orElse(typed);
                put(results, year, table.value(row, RESULT), table.at(row, YEAR), problems);
            } else if (table.value(row, RESULT) != null) {
                problems.add(table.at(row, RESULT), new Text("没有填写年度", "the year is missing"));
            }
        }
        return new Tree.Fields(results);
    }

    /** The cell of a person's appraisal. */
    static Place at(PersonRows rows, int person, String year) {
        SheetTable table = rows.table();
        int column = table.freeKeys().indexOf(year);
        for (int index = 0; index < rows.count(person); index++) {
            int row = rows.row(person, index);
            if (column >= 0 && table.free(row, column) != null) {
                return table.atFree(row, column);
            }
            if (year.equals(table.words(row, YEAR))) {
                return table.at(row, YEAR);
            }
        }
        return table.everywhere();
    }

    private static void put(
            Map<String, Tree> results, String year, @Nullable Tree result, Place place, Problems problems) {
        if (result == null) {
            return;
        }
        Tree earlier = results.put(year, result);
        if (earlier != null && !earlier.equals(result)) {
            problems.add(place, new Text(year + "年度考核结果前后不同", "two different results for " + year));
        }
    }

    private static Optional<String> year(Content heading) {
        return switch (heading) {
            case Content.Numeral number -> year(number.value());
            case Content.Words words -> {
                Matcher matcher = YEAR_FORM.matcher(Typed.compact(words.value()));
                yield matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<String> year(BigDecimal number) {
        Matcher matcher = YEAR_FORM.matcher(number.toPlainString());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Writes a column for each year. */
    static void writeWide(List<Staff> staff, List<Integer> years, RowWriter rows) {
        for (Staff person : staff) {
            if (!person.appraisals().isEmpty()) {
                @Nullable Object[] cells = new Object[2 + years.size()];
                cells[0] = person.id();
                cells[1] = person.name();
                for (int index = 0; index < years.size(); index++) {
                    AppraisalResult result = person.appraisals().get(years.get(index));
                    cells[2 + index] = result == null ? null : result.label().zh();
                }
                rows.row(cells);
            }
        }
    }

    /** Writes a row for each year. */
    static void writeLong(List<Staff> staff, RowWriter rows) {
        for (Staff person : staff) {
            person.appraisals()
                    .forEach((year, result) -> rows.row(
                            person.id(), person.name(), year, result.label().zh()));
        }
    }
}
