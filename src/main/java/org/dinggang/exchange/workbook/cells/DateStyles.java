package org.dinggang.exchange.workbook.cells;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Which of the workbook's cell styles display a number as a date. */
final class DateStyles extends XmlPart.Elements {

    /** What a format may hold beside its date letters: quoted text, escaped characters, colours and conditions. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");

    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD年月日]");

    private final BitSet dates = new BitSet();
    private final Map<Integer, Boolean> formats = new HashMap<>();
    private boolean inCellFormats;
    private int styles;

    /** Whether cells of that style are dates; a workbook without styles has none. */
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    @Override
    void begin(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "numFmt" -> {
                if (formats.size() < Bounds.STYLES) {
                    formats.put(
                            number(attributes.getValue("numFmtId")), isDateFormat(attributes.getValue("formatCode")));
                }
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    keep(number(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // fonts, fills and borders do not matter
            }
        }
    }

    @Override
    void end(String name) throws SAXException {
        if (name.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private void keep(int format) throws SAXException {
        if (styles >= Bounds.STYLES) {
            throw refusal(new Text("单元格样式过多", "it holds too many cell styles"));
        }
        dates.set(styles++, formats.getOrDefault(format, isBuiltInDate(format)));
    }

    /** Formats that need no definition; 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean editions. */
    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }

    private static boolean isDateFormat(@Nullable String code) {
        if (code == null || code.length() > 255) {
            return false;
        }
        String bare = LITERAL.matcher(code).replaceAll("");
        return DATE_LETTERS.matcher(bare).find();
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
