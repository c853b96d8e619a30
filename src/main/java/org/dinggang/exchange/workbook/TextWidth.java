package org.dinggang.exchange.workbook;

/** How much room text takes in a cell: Chinese characters are twice as wide as letters. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    /** Lines that the text takes in a column of that width, in letters. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int room = Math.max(1, (int) width - 3);
            lines += Math.max(1, (letters(paragraph) + room - 1) / room);
        }
        return lines;
    }

    private static int letters(String text) {
        return text.codePoints()
                .map(character -> character >= FIRST_WIDE ? 2 : 1)
                .sum();
    }
}
