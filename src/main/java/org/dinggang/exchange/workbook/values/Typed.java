package org.dinggang.exchange.workbook.values;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dinggang.exchange.workbook.cells.Content;

/** Text as typed: full-width letters and digits, spaces of many kinds, dashes of many kinds. */
public final class Typed {

    /** White space, the full-width and the invisible kinds included. */
    private static final String SPACE = "[\\s\\u00a0\\u2000-\\u200d\\u202f\\u3000\\ufeff]";

    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern OUTER_SPACES = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212~\\u301c至到]+");
    private static final Pattern LIST_MARKS = Pattern.compile("[、,，;；\\n\\r]+");
    private static final Set<String> NONE = Set.of("无", "-", "--", "/", "空", "没有");
    private static final int SHOWN = 40;

    private Typed() {}

    /** The text without the spaces around it. */
    public static String stripped(String text) {
        if (!text.isEmpty() && isUsual(text.charAt(0)) && isUsual(text.charAt(text.length() - 1))) {
            return text;
        }
        return OUTER_SPACES.matcher(text).replaceAll("");
    }

    /** The text without any spaces, its letters, digits and marks in the usual width. */
    public static String compact(String text) {
        if (text.chars().allMatch(Typed::isUsual)) {
            return text;
        }
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Most of what people type needs no second look: letters, digits and marks of the usual width, Chinese characters. */
    private static boolean isUsual(int character) {
        return character > ' ' && character < 0x7f || character >= 0x4e00 && character <= 0x9fff;
    }

    /** As {@link #compact}, with every dash and word that means "to" turned into a hyphen. */
    static String withHyphens(String text) {
        return DASHES.matcher(compact(text)).replaceAll("-");
    }

    /** The elements of a list typed into one cell. */
    public static List<String> elements(String text) {
        return Arrays.stream(LIST_MARKS.split(text))
                .map(Typed::stripped)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** Whether an element can stand in such a list and be read back. */
    public static boolean canBeListed(String element) {
        return elements(element).equals(List.of(element));
    }

    /** Whether the words say that there is nothing. */
    static boolean meansNone(String text) {
        return NONE.contains(withHyphens(text));
    }

    /** What the cell holds, in words, for messages and for forms that read words. */
    static String words(Content content) {
        return switch (content) {
            case Content.Words words -> stripped(words.value());
            case Content.Numeral number -> number.value().toPlainString();
            case Content.Day day ->
                Days.of(day).map(Object::toString).orElseGet(() -> day.serial().toPlainString());
            case Content.IsoDay day -> stripped(day.value());
            case Content.Truth truth -> truth.value() ? "TRUE" : "FALSE";
            case Content.Failure failure -> failure.code();
            case Content.NotCalculated none -> "";
        };
    }

    /** The words for a message: quoted, and short. */
    static String shown(String text) {
        String line = SPACES.matcher(text).replaceAll(" ");
        return "“" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "”";
    }
}
