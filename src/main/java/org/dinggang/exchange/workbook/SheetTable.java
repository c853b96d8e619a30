package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Tree;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet as values, each still knowing its cell. */
final class SheetTable {

    private final SheetPlan plan;
    private final SheetLayout layout;
    private final String sheet;
    private final boolean usable;
    private final boolean absent;
    private final List<@Nullable Tree[]> rows = new ArrayList<>();
    private int[] rowNumbers = new int[64];

    /**
     * A table without rows.
     *
     * @param usable whether the sheet could be read at all
     */
    SheetTable(SheetPlan plan, SheetLayout layout, String sheet, boolean usable) {
        this(plan, layout, sheet, usable, false);
    }

    private SheetTable(SheetPlan plan, SheetLayout layout, String sheet, boolean usable, boolean absent) {
        this.plan = plan;
        this.layout = layout;
        this.sheet = sheet;
        this.usable = usable;
        this.absent = absent;
    }

    /** The table of a sheet that is not there. */
    static SheetTable absent(SheetPlan plan) {
        return new SheetTable(plan, SheetLayout.none(plan, plan.name()), plan.name(), !plan.required(), true);
    }

    /** Whether the workbook has no such sheet. */
    boolean isAbsent() {
        return absent;
    }

    /** Whether there are headings, without which a sheet that is there says nothing. */
    boolean hasHeadings() {
        return layout.position(plan.key()) >= 0;
    }

    /** Name of the sheet. */
    String sheet() {
        return sheet;
    }

    /** Adds a row of values, first those of the plan's columns, then those of the free columns. */
    void add(int rowNumber, @Nullable Tree[] values) {
        if (rows.size() == rowNumbers.length) {
            rowNumbers = Arrays.copyOf(rowNumbers, 2 * rowNumbers.length);
        }
        rowNumbers[rows.size()] = rowNumber;
        rows.add(values);
    }

    /** Whether the sheet could be read; what it lacks has been complained about. */
    boolean isUsable() {
        return usable;
    }

    /** Number of rows. */
    int size() {
        return rows.size();
    }

    /** Data that the free columns stand for, in their order. */
    List<String> freeKeys() {
        return layout.freeKeys();
    }

    /** Whether the sheet has the column. */
    boolean has(Column column) {
        return layout.position(plan.indexOf(column)) >= 0;
    }

    /** The value of a column; null for an empty cell. A required column that the sheet lacks has been complained about. */
    @Nullable
    Tree value(int row, Column column) {
        if (!has(column)) {
            return column.required() ? new Tree.Unusable() : null;
        }
        return rows.get(row)[plan.indexOf(column)];
    }

    /** The words of a column; null for an empty cell and for one that cannot be used. */
    @Nullable
    String words(int row, Column column) {
        return value(row, column) instanceof Tree.Words words ? words.value() : null;
    }

    /** The value of a free column; null for an empty cell. */
    @Nullable
    Tree free(int row, int freeColumn) {
        return rows.get(row)[plan.columns().size() + freeColumn];
    }

    /** The row's values of these columns by field, without those that are empty. */
    Map<String, Tree> fields(int row, List<Column> columns) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (Column column : columns) {
            Tree value = value(row, column);
            if (value != null) {
                fields.put(column.field(), value);
            }
        }
        return fields;
    }

    /** The cell of a column. */
    Place at(int row, Column column) {
        return layout.cell(layout.position(plan.indexOf(column)), rowNumbers[row]);
    }

    /** The cell of the column with that field; the row's key cell where there is none. */
    Place atField(int row, String field) {
        return plan.columns().stream()
                .filter(column -> column.field().equals(field) && has(column))
                .findFirst()
                .map(column -> at(row, column))
                .orElseGet(() -> at(row));
    }

    /** The cell that says what the row is about. */
    Place at(int row) {
        return layout.cell(layout.position(plan.key()), rowNumbers[row]);
    }

    /** The cell of a free column. */
    Place atFree(int row, int freeColumn) {
        return layout.cell(layout.freePosition(freeColumn), rowNumbers[row]);
    }

    /** The sheet as a whole. */
    Place everywhere() {
        return new Place.Sheet(sheet);
    }
}
