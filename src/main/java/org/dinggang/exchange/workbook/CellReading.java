package org.dinggang.exchange.workbook;

import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.cells.SheetCell;
import org.dinggang.exchange.workbook.values.UnusableValueException;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.model.Text;

/** Understands single cells; what cannot be understood becomes {@link Tree.Unusable}, and a problem with the cell's name. */
final class CellReading {

    private final String sheet;
    private final Problems problems;
    private final ColumnRemarks remarks;

    CellReading(String sheet, Problems problems, ColumnRemarks remarks) {
        this.sheet = sheet;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** The value of a cell in a row, in that form. */
    Tree read(SheetCell cell, int row, ValueForm form) {
        boolean without = cell.content() instanceof Content.Failure || cell.content() instanceof Content.NotCalculated;
        if (without && !form.isNeeded()) {
            return new Tree.Nothing();
        }
        switch (cell.content()) {
            case Content.Failure failure -> {
                problems.add(
                        at(cell, row),
                        new Text("单元格是错误值" + failure.code(), "the cell holds the error " + failure.code()));
                return new Tree.Unusable();
            }
            case Content.NotCalculated none -> {
                problems.add(
                        at(cell, row),
                        new Text(
                                "公式没有保存计算结果；请在Excel或WPS中打开并保存，或改填数值",
                                "the result of the formula is not stored; open and save the file in Excel, or type the value"));
                return new Tree.Unusable();
            }
            default -> {
                if (cell.formula()) {
                    remarks.formula(cell.column(), row);
                }
                return understood(cell, row, form);
            }
        }
    }

    private Tree understood(SheetCell cell, int row, ValueForm form) {
        try {
            Tree value = form.read(cell.content());
            form.doubt(cell.content()).ifPresent(text -> remarks.doubt(cell.column(), row, text));
            return value;
        } catch (UnusableValueException unusable) {
            problems.add(at(cell, row), unusable.reason());
            return new Tree.Unusable();
        }
    }

    private Place at(SheetCell cell, int row) {
        return new Place.Cell(sheet, Address.of(cell.column(), row));
    }
}
