package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.cells.SheetCell;
import org.dinggang.model.Text;

/** Where the columns of a plan stand in a sheet, as its row of headings says. */
final class SheetLayout {

    private static final int NOWHERE = -1;

    private final SheetPlan plan;
    private final String sheet;
    private final int headingRow;
    private final int[] positions;
    private final List<String> freeKeys = new ArrayList<>();
    private final List<Integer> freePositions = new ArrayList<>();
    private final Set<Integer> taken = new TreeSet<>();

    private SheetLayout(SheetPlan plan, String sheet, int headingRow) {
        this.plan = plan;
        this.sheet = sheet;
        this.headingRow = headingRow;
        this.positions = new int[plan.columns().size()];
        Arrays.fill(positions, NOWHERE);
    }

    /** The layout of a sheet without headings. */
    static SheetLayout none(SheetPlan plan, String sheet) {
        return new SheetLayout(plan, sheet, 1);
    }

    /** How many of the plan's columns a row names. */
    static int named(SheetPlan plan, List<SheetCell> row) {
        Set<Column> named = new java.util.HashSet<>();
        for (SheetCell cell : row) {
            columnOf(plan, cell).ifPresent(named::add);
        }
        return named.size();
    }

    /** The layout that a row of headings gives; says what is missing, twice there, or not known. */
    static SheetLayout of(SheetPlan plan, String sheet, int rowNumber, List<SheetCell> row, Problems problems) {
        SheetLayout layout = new SheetLayout(plan, sheet, rowNumber);
        for (SheetCell cell : row) {
            layout.take(cell, problems);
        }
        List<String> missing = new ArrayList<>();
        for (int index = 0; index < layout.positions.length; index++) {
            Column column = plan.columns().get(index);
            if (column.required() && layout.positions[index] == NOWHERE) {
                missing.add(column.heading());
            }
        }
        if (!missing.isEmpty()) {
            String list = missing.stream().map(heading -> "“" + heading + "”").collect(Collectors.joining("、"));
            problems.add(
                    new Place.Sheet(sheet),
                    new Text(
                            "缺少列" + list + "（表头在第" + rowNumber + "行）",
                            "columns missing: " + list + " (headings are in row " + rowNumber + ")"));
        }
        return layout;
    }

    /** Position in the sheet of a column of the plan, from 0; -1 where it is not there. */
    int position(int index) {
        return positions[index];
    }

    /** Data that the free columns stand for. */
    List<String> freeKeys() {
        return freeKeys;
    }

    /** Position in the sheet of a free column. */
    int freePosition(int index) {
        return freePositions.get(index);
    }

    /** A cell of the sheet. */
    Place cell(int position, int row) {
        return new Place.Cell(sheet, Address.of(Math.max(0, position), row));
    }

    /** Where among the values of a row the cells of a column of the sheet go; -1 for columns that are not read. */
    int[] targets() {
        int last = taken.stream().mapToInt(Integer::intValue).max().orElse(NOWHERE);
        int[] targets = new int[last + 1];
        Arrays.fill(targets, NOWHERE);
        for (int index = 0; index < positions.length; index++) {
            if (positions[index] != NOWHERE) {
                targets[positions[index]] = index;
            }
        }
        for (int index = 0; index < freePositions.size(); index++) {
            targets[freePositions.get(index)] = positions.length + index;
        }
        return targets;
    }

    private void take(SheetCell cell, Problems problems) {
        Place place = cell(cell.column(), headingRow);
        Optional<Column> column = columnOf(plan, cell);
        if (column.isPresent()) {
            int index = plan.indexOf(column.get());
            if (positions[index] == NOWHERE) {
                positions[index] = cell.column();
                taken.add(cell.column());
            } else {
                problems.add(
                        place,
                        new Text(
                                "列“" + column.get().heading() + "”重复",
                                "column “" + column.get().heading() + "” is there twice"));
            }
            return;
        }
        Optional<String> key = freeKey(cell.content());
        if (key.isPresent() && !freeKeys.contains(key.get())) {
            freeKeys.add(key.get());
            freePositions.add(cell.column());
            taken.add(cell.column());
        } else if (key.isPresent()) {
            problems.add(place, new Text("列“" + key.get() + "”重复", "column “" + key.get() + "” is there twice"));
        } else {
            problems.warn(place, new Text("多余的列，已忽略", "a column that is not known, ignored"));
        }
    }

    private Optional<String> freeKey(Content content) {
        return plan.freeColumns() == null
                ? Optional.empty()
                : plan.freeColumns().keyOf().apply(content);
    }

    private static Optional<Column> columnOf(SheetPlan plan, SheetCell cell) {
        if (!(cell.content() instanceof Content.Words words)) {
            return Optional.empty();
        }
        String key = Headings.key(words.value());
        return key.isEmpty()
                ? Optional.empty()
                : plan.columns().stream()
                        .filter(column -> column.isMeantBy(key))
                        .findFirst();
    }
}
