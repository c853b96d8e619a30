package org.dinggang.exchange.workbook;

import java.util.List;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.exchange.workbook.cells.Bounds;
import org.dinggang.exchange.workbook.cells.SheetCell;
import org.dinggang.model.Text;

/** Cells that lie beyond any column of a list: slips of the hand that are told, and do not hide what else is wrong. */
final class FarCells {

    private FarCells() {}

    /** The row without its far cells, each of which is reported. */
    static List<SheetCell> leftOut(List<SheetCell> row, int number, String sheet, Problems problems) {
        if (row.stream().noneMatch(FarCells::isFar)) {
            return row;
        }
        String last = Address.letters(Bounds.COLUMNS - 1);
        row.stream()
                .filter(FarCells::isFar)
                .forEach(cell -> problems.add(
                        new Place.Cell(sheet, Address.of(cell.column(), number)),
                        new Text(
                                "超出第" + Bounds.COLUMNS + "列（" + last + "），请移到表内或清除内容",
                                "lies beyond column " + Bounds.COLUMNS + " (" + last
                                        + "); move it into the table, or clear it")));
        return row.stream().filter(cell -> !isFar(cell)).toList();
    }

    private static boolean isFar(SheetCell cell) {
        return cell.column() >= Bounds.COLUMNS;
    }
}
