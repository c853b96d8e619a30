package org.dinggang.exchange.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dinggang.exchange.workbook.values.Typed;

/** Headings as people write them: with asterisks for required columns, explanations in brackets, spaces and line breaks. */
final class Headings {

    private static final Pattern DECORATION = Pattern.compile("[*＊:：]|\\([^)]*\\)|【[^】]*】");

    private Headings() {}

    /** What two headings that mean the same have in common. */
    static String key(String heading) {
        return DECORATION.matcher(Typed.compact(heading)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
