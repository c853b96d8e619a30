package org.dinggang.exchange;

/** How messages quote what they complain about: briefly, and never more than the value itself. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The value between quotation marks, cut to 60 characters, control characters made visible. */
    static String of(String value) {
        int end = value.length() <= LONGEST ? value.length() : value.offsetByCodePoints(0, cut(value));
        StringBuilder quoted = new StringBuilder("\"");
        value.substring(0, end).codePoints().forEach(character -> append(quoted, character));
        return quoted.append(end < value.length() ? "…\"" : "\"").toString();
    }

    /** The value as it would stand in the input. */
    static String of(Tree value) {
        return switch (value) {
            case Tree.Fields fields -> "{…}";
            case Tree.Items items -> "[…]";
            case Tree.Words words -> of(words.value());
            case Tree.Numeral number -> plain(number.value().toString());
            case Tree.Flag flag -> Boolean.toString(flag.value());
            case Tree.Nothing nothing -> "null";
            case Tree.Unusable unusable -> "?";
        };
    }

    /** Names in a row, each as it is written. */
    static String names(Iterable<String> names) {
        StringBuilder row = new StringBuilder();
        for (String name : names) {
            row.append(row.isEmpty() ? "" : ", ").append(name);
        }
        return row.toString();
    }

    private static int cut(String value) {
        return Math.min(LONGEST, value.codePointCount(0, value.length()));
    }

    private static String plain(String number) {
        return number.length() <= LONGEST ? number : number.substring(0, LONGEST) + "…";
    }

    private static void append(StringBuilder quoted, int character) {
        boolean visible = !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && Character.getType(character) != Character.FORMAT;
        if (visible) {
            quoted.appendCodePoint(character);
        } else {
            quoted.append(String.format("\\u%04x", character));
        }
    }
}
