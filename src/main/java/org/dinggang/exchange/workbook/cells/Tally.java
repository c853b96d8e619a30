package org.dinggang.exchange.workbook.cells;

/** Counts rows and cells over all sheets of a file, against the bounds. */
final class Tally {

    private long rows;
    private long filledRows;
    private long cells;

    /** Counts a row; false where there are too many, most of them empty. */
    boolean anotherRow() {
        return ++rows <= 4L * Bounds.LAST_ROW;
    }

    /** Counts a row that holds something; false where there are too many. */
    boolean anotherFilledRow() {
        return ++filledRows <= Bounds.ROWS;
    }

    /** Counts a cell; false where there are too many. */
    boolean anotherCell() {
        return ++cells <= Bounds.CELLS;
    }
}
