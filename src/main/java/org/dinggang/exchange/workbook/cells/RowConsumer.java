package org.dinggang.exchange.workbook.cells;

import java.util.List;

/** Takes the rows of a sheet, one at a time. */
@FunctionalInterface
public interface RowConsumer {

    /**
     * Takes a row with at least one cell that is not empty.
     *
     * @param number row, from 1
     * @param cells its cells in the order of the file
     * @return whether more rows are wanted
     */
    boolean row(int number, List<SheetCell> cells);
}
