package org.dinggang.cli;

import java.lang.Character.UnicodeScript;

/** Text as a terminal shows it: Chinese characters take two columns, control characters none of our business. */
final class DisplayText {

    private DisplayText() {}

    /**
     * The text without control characters. Names come from files; an escape sequence in one must not repaint the terminal.
     * Line breaks and tabs become spaces.
     */
    static String printable(String text) {
        boolean clean = text.codePoints().noneMatch(DisplayText::isControl);
        if (clean) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (!isControl(character)) {
                result.appendCodePoint(character);
            } else if (Character.isWhitespace(character)) {
                result.append(' ');
            }
        });
        return result.toString();
    }

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** The text, filled up with spaces to that many columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text, cut to at most that many columns, with an ellipsis where something is missing. */
    static String shortened(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int used = 1;
        for (int character : text.codePoints().toArray()) {
            used += width(character);
            if (used > columns) {
                break;
            }
            result.appendCodePoint(character);
        }
        return result.append('…').toString();
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // format characters can turn the reading direction of the rest of the line
            case Character.FORMAT -> true;
            default -> false;
        };
    }

    private static int width(int character) {
        if (character < 0x1100) {
            return 1;
        }
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> isWideSign(character);
        };
        return wide ? 2 : 1;
    }

    /** CJK punctuation, full-width forms and signs that belong to no script. */
    private static boolean isWideSign(int character) {
        return character >= 0x2E80 && character <= 0x303E
                || character >= 0x3200 && character <= 0x33FF
                || character >= 0xFE30 && character <= 0xFE4F
                || character >= 0xFF01 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF;
    }
}
