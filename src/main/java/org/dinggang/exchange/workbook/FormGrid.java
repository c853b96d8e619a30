package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.cells.SheetCell;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** A sheet with a form, small enough to be looked at cell by cell. */
final class FormGrid {

    /** Rows that a form may have: no department has more institutions. */
    static final int MOST_ROWS = 20_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String sheet;
    private final Problems problems;
    private final Map<Integer, Map<Integer, Content>> rows = new HashMap<>();
    private int last;

    private FormGrid(String sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** The sheet. */
    static FormGrid read(WorkbookFile workbook, String sheet, Problems problems) throws UnusableInputException {
        FormGrid grid = new FormGrid(sheet, problems);
        workbook.read(sheet, grid::take);
        if (grid.last > MOST_ROWS) {
            problems.add(
                    new Place.Sheet(sheet),
                    new Text("行数过多，最多" + MOST_ROWS + "行", "too many rows, at most " + MOST_ROWS));
        }
        return grid;
    }

    private boolean take(int number, List<SheetCell> cells) {
        Map<Integer, Content> row = new HashMap<>();
        cells.forEach(cell -> row.put(cell.column(), cell.content()));
        rows.put(number, row);
        last = Math.max(last, number);
        return number <= MOST_ROWS;
    }

    /** The numbers of the rows that are there, from 1. */
    List<Integer> rows() {
        List<Integer> numbers = new ArrayList<>(rows.keySet());
        numbers.sort(null);
        return numbers;
    }

    /** The words of a cell, empty where there are none. */
    String words(int row, int column) {
        return switch (content(row, column)) {
            case Content.Words words -> words.value().strip();
            case Content.Numeral number -> number.value().toPlainString();
            case null, default -> "";
        };
    }

    /** What a cell holds, as words or a number; null where it is empty. */
    @Nullable
    Tree value(int row, int column) {
        return switch (content(row, column)) {
            case null -> null;
            case Content.Words words when words.value().isBlank() -> null;
            case Content.Words words
            when NUMBER.matcher(words.value().strip()).matches() ->
                new Tree.Numeral(new BigDecimal(words.value().strip()));
            case Content.Words words -> new Tree.Words(words.value().strip());
            case Content.Numeral number -> new Tree.Numeral(number.value());
            case Content.Truth truth -> new Tree.Flag(truth.value());
            case Content.Day day -> unusable(row, column);
            case Content.IsoDay day -> unusable(row, column);
            case Content.Failure failure -> unusable(row, column);
            case Content.NotCalculated none -> unusable(row, column);
        };
    }

    /** What a cell holds, as words even where it looks like a number; null where it is empty. */
    @Nullable
    Tree label(int row, int column) {
        Tree value = value(row, column);
        return value instanceof Tree.Numeral ? new Tree.Words(words(row, column)) : value;
    }

    /** Where a cell is. */
    Place place(int row, int column) {
        return new Place.Cell(sheet, Address.of(column, row));
    }

    private @Nullable Content content(int row, int column) {
        return rows.getOrDefault(row, Map.of()).get(column);
    }

    private Tree unusable(int row, int column) {
        problems.add(
                place(row, column),
                new Text("单元格应为文字或整数，不能是日期或错误值", "expected words or a whole number, not a date or an error"));
        return new Tree.Unusable();
    }
}
