package org.dinggang.exchange.workbook.cells;

/** Names of cells: A1, BC27. */
public final class Address {

    private static final int LETTERS = 26;

    private Address() {}

    /** Name of a cell by its column from 0 and its row from 1. */
    public static String of(int column, int row) {
        return letters(column) + row;
    }

    /** Letters of a column from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Column from 0 of a cell's name, or -1 where the name is none or lies beyond {@link Bounds#LAST_COLUMN}. */
    static int columnOf(String name) {
        int column = 0;
        int position = 0;
        while (position < name.length() && isLetter(name.charAt(position))) {
            column = column * LETTERS + (name.charAt(position) & 0x1f);
            if (column > Bounds.LAST_COLUMN) {
                return -1;
            }
            position++;
        }
        return column - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }
}
