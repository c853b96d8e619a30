package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.cells.SheetCell;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: finds its headings, below titles and remarks, and understands the cells under them. */
final class SheetReading {

    /** How far down the headings are looked for, in rows that hold something. */
    private static final int HEADINGS_WITHIN = 20;

    private final SheetPlan plan;
    private final String sheet;
    private final Problems problems;
    private final Treasury treasury;
    private final MemoryBudget budget;
    private final List<BufferedRow> start = new ArrayList<>();
    private @Nullable SheetTable table;
    private int[] targets = {};
    private final ColumnRemarks remarks;

    SheetReading(SheetPlan plan, String sheet, Problems problems, Treasury treasury, MemoryBudget budget) {
        this.plan = plan;
        this.sheet = sheet;
        this.problems = problems;
        this.treasury = treasury;
        this.budget = budget;
        this.remarks = new ColumnRemarks(sheet);
    }

    /** A row kept until the headings are found. */
    private record BufferedRow(int number, List<SheetCell> cells) {}

    /**
     * The sheet's rows.
     *
     * @throws UnusableInputException where the sheet breaks a bound or is damaged
     */
    SheetTable read(WorkbookFile file) throws UnusableInputException {
        file.read(sheet, this::take);
        if (budget.isExceeded()) {
            throw MemoryBudget.exceeded(sheet);
        }
        SheetTable found = table == null ? chooseHeadings() : table;
        remarks.warn(problems);
        return found;
    }

    private boolean take(int number, List<SheetCell> row) {
        List<SheetCell> cells = FarCells.leftOut(row, number, sheet, problems);
        if (cells.isEmpty()) {
            return !problems.isHopeless();
        }
        if (table != null) {
            keep(table, number, cells);
        } else {
            start.add(new BufferedRow(number, cells));
            if (isHeadings(cells) || start.size() == HEADINGS_WITHIN) {
                chooseHeadings();
            }
        }
        return !problems.isHopeless() && !budget.isExceeded();
    }

    private boolean isHeadings(List<SheetCell> cells) {
        long required = plan.columns().stream().filter(Column::required).count();
        return SheetLayout.named(plan, cells) >= Math.max(2, (required + 1) / 2 + 1);
    }

    /** Takes the row that names most columns for the headings, and everything below it for data. */
    private SheetTable chooseHeadings() {
        BufferedRow headings = null;
        int most = 0;
        for (BufferedRow row : start) {
            int named = SheetLayout.named(plan, row.cells());
            if (named > most) {
                most = named;
                headings = row;
            }
        }
        if (headings == null) {
            String expected = plan.columns().stream()
                    .filter(Column::required)
                    .map(Column::heading)
                    .collect(Collectors.joining("、"));
            boolean empty = start.isEmpty() && !plan.required();
            if (!empty) {
                problems.add(
                        new Place.Sheet(sheet),
                        new Text("找不到表头，应有的列：" + expected, "no headings found; expected columns: " + expected));
            }
            SheetTable none = new SheetTable(plan, SheetLayout.none(plan, sheet), sheet, empty);
            table = none;
            return none;
        }
        SheetLayout layout = SheetLayout.of(plan, sheet, headings.number(), headings.cells(), problems);
        SheetTable found = new SheetTable(plan, layout, sheet, true);
        targets = layout.targets();
        table = found;
        for (BufferedRow row : start.subList(start.indexOf(headings) + 1, start.size())) {
            keep(found, row.number(), row.cells());
        }
        return found;
    }

    private void keep(SheetTable rows, int number, List<SheetCell> cells) {
        if (targets.length == 0 || isSample(cells)) {
            return;
        }
        @Nullable
        Tree[] values = new Tree[plan.columns().size() + rows.freeKeys().size()];
        boolean anything = false;
        for (SheetCell cell : cells) {
            int target = cell.column() < targets.length ? targets[cell.column()] : -1;
            if (target >= 0) {
                Tree value = value(cell, number, target);
                boolean empty = value instanceof Tree.Nothing && !form(target).isNothingAValue();
                values[target] = empty ? null : value;
                anything = true;
            }
        }
        if (anything) {
            budget.row(values.length);
            rows.add(number, values);
        }
    }

    private boolean isSample(List<SheetCell> cells) {
        for (SheetCell cell : cells) {
            if (cell.column() < targets.length
                    && targets[cell.column()] == plan.key()
                    && cell.content() instanceof Content.Words words) {
                return words.value().strip().startsWith(SheetPlan.SAMPLE_MARK);
            }
        }
        return false;
    }

    private Tree value(SheetCell cell, int row, int target) {
        if (isOnlyForTheEye(target) && !(cell.content() instanceof Content.Words)) {
            return new Tree.Nothing();
        }
        CellReading reading = new CellReading(sheet, problems, remarks);
        Tree value = reading.read(cell, row, form(target));
        return treasury.shared(value);
    }

    private boolean isOnlyForTheEye(int target) {
        return target < plan.columns().size()
                && plan.columns().get(target).field().isEmpty();
    }

    private ValueForm form(int target) {
        if (target < plan.columns().size() || plan.freeColumns() == null) {
            return plan.columns().get(target).form();
        }
        return plan.freeColumns().form();
    }
}
