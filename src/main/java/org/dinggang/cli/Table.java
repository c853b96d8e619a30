package org.dinggang.cli;

import java.util.ArrayList;
import java.util.List;

/** A table whose columns are as wide as their widest cell, counted as a terminal shows them. */
final class Table {

    private static final int WIDEST_CELL = 64;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    Table(String... headings) {
        row(headings);
    }

    /** Adds a row with a cell for each heading. */
    Table row(String... cells) {
        rows.add(List.of(cells).stream()
                .map(cell -> DisplayText.shortened(DisplayText.printable(cell), WIDEST_CELL))
                .toList());
        return this;
    }

    /** Prints the table, indented by two spaces. */
    void print(Console console) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayText.width(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(GAP).append(DisplayText.padded(row.get(column), widths[column]));
            }
            console.print(line.toString().stripTrailing());
        }
    }
}
