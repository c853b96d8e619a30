package org.dinggang.exchange.workbook.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, which workbooks spell as {@code _x000D_}. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
