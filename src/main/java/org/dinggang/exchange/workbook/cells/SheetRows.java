package org.dinggang.exchange.workbook.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The rows of one sheet, handed on one at a time while the part is parsed. */
final class SheetRows extends XmlPart.Elements {

    /** As many digits as a workbook keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 64;

    private final SharedStrings strings;
    private final DateStyles styles;
    private final boolean from1904;
    private final Tally tally;
    private final RowConsumer consumer;

    private final StringBuilder text = new StringBuilder();
    private List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private int farCells;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean reading;
    private boolean phonetic;
    private boolean inlineText;

    SheetRows(SharedStrings strings, DateStyles styles, boolean from1904, Tally tally, RowConsumer consumer) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.tally = tally;
        this.consumer = consumer;
    }

    @Override
    void begin(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "dimension" -> checkExtent(attributes.getValue("ref"));
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v" -> {
                hasValue = true;
                reading = !inlineText;
            }
            case "is" -> {
                // some programs leave another value beside the text; the text is what people see
                inlineText = true;
                text.setLength(0);
            }
            case "t" -> {
                hasValue = true;
                reading = !phonetic;
            }
            default -> {
                // widths, formats and drawings do not matter
            }
        }
    }

    @Override
    void end(String name) throws SAXException {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            case "sheetData" -> throw new XmlPart.Enough();
            default -> {
                // widths, formats and drawings do not matter
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!reading) {
            return;
        }
        if (text.length() + length > Bounds.CELL_CHARACTERS) {
            throw refusal(new Text(
                    here() + "超过" + Bounds.CELL_CHARACTERS + "个字符",
                    here() + " holds more than " + Bounds.CELL_CHARACTERS + " characters"));
        }
        text.append(characters, start, length);
    }

    /** Whoever writes too many rows usually says so at the beginning, before they have to be read. */
    private void checkExtent(@Nullable String range) throws SAXException {
        String last =
                range == null ? "" : range.substring(range.indexOf(':') + 1).replaceFirst("^[A-Za-z$]+", "");
        if (last.chars().anyMatch(character -> character < '0' || character > '9') || last.isEmpty()) {
            return;
        }
        if (rowNumber(last) < 0) {
            throw beyondLastRow(shortened(last));
        }
    }

    private void beginRow(@Nullable String number) throws SAXException {
        row = number == null ? row + 1 : rowNumber(number);
        if (row < 1 || row > Bounds.LAST_ROW) {
            String claimed = number == null ? Integer.toString(row) : shortened(number);
            throw beyondLastRow(claimed);
        }
        if (!tally.anotherRow()) {
            throw refusal(new Text("行数过多，已停止读取", "it has too many rows, reading stopped"));
        }
        column = -1;
        cells = new ArrayList<>();
    }

    private static SAXException beyondLastRow(String claimed) {
        return refusal(new Text(
                "行号“" + claimed + "”超出工作表的最后一行" + Bounds.LAST_ROW,
                "row “" + claimed + "” lies beyond the last row " + Bounds.LAST_ROW));
    }

    private void beginCell(Attributes attributes) throws SAXException {
        if (!tally.anotherCell()) {
            throw refusal(new Text("单元格过多，已停止读取", "it has too many cells, reading stopped"));
        }
        String name = attributes.getValue("r");
        column = name == null ? column + 1 : Address.columnOf(name);
        if (column < 0) {
            throw refusal(new Text(
                    "单元格“" + shortened(String.valueOf(name)) + "”超出工作表的最后一列",
                    "cell “" + shortened(String.valueOf(name)) + "” lies beyond the last column"));
        }
        String typeName = attributes.getValue("t");
        type = typeName == null ? "n" : typeName;
        style = number(attributes.getValue("s"));
        formula = false;
        hasValue = false;
        inlineText = false;
        text.setLength(0);
    }

    private void endCell() throws SAXException {
        if (!hasValue || (formula && text.isEmpty() && !type.equals("str"))) {
            if (formula) {
                keep(new Content.NotCalculated());
            }
            return;
        }
        Content content = content();
        if (!(content instanceof Content.Words words && words.value().isBlank())) {
            keep(content);
        }
    }

    private void keep(Content content) throws SAXException {
        if (column >= Bounds.COLUMNS) {
            farCells++;
            if (farCells > Bounds.FAR_CELLS) {
                throw refusal(new Text(
                        "第" + Bounds.COLUMNS + "列（" + Address.letters(Bounds.COLUMNS - 1) + "）以外有内容的单元格过多，已停止读取",
                        "too many cells beyond column " + Bounds.COLUMNS + " (" + Address.letters(Bounds.COLUMNS - 1)
                                + ") hold something, reading stopped"));
            }
            cells.add(new SheetCell(column, content, formula));
            return;
        }
        if (cells.size() == Bounds.COLUMNS + Bounds.FAR_CELLS) {
            throw refusal(new Text("第" + row + "行的单元格重复", "row " + row + " has the same cells several times"));
        }
        cells.add(new SheetCell(column, content, formula));
    }

    private void endRow() throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        if (!tally.anotherFilledRow()) {
            throw refusal(new Text(
                    "有内容的行超过" + Bounds.ROWS + "行，已停止读取",
                    "more than " + Bounds.ROWS + " rows hold something, reading stopped"));
        }
        if (!consumer.row(row, cells)) {
            throw new XmlPart.Enough();
        }
    }

    private Content content() throws SAXException {
        String value = text.toString();
        return switch (type) {
            case "s" -> new Content.Words(sharedString(value));
            case "str", "inlineStr" -> new Content.Words(Escapes.decode(value));
            case "b" ->
                new Content.Truth(value.strip().equals("1") || value.strip().equalsIgnoreCase("true"));
            case "e" -> new Content.Failure(shortened(value));
            case "d" -> new Content.IsoDay(shortened(value));
            default -> value.isBlank() ? new Content.Words("") : numeric(value.strip());
        };
    }

    private String sharedString(String index) throws SAXException {
        String shared = strings.get(number(index.strip()));
        if (shared == null) {
            throw refusal(new Text(here() + "的文字不在文件中，文件可能已损坏", here() + " refers to a text that the file lacks"));
        }
        return shared;
    }

    private Content numeric(String value) throws SAXException {
        BigDecimal number = decimal(value);
        return styles.isDate(style) ? new Content.Day(number, from1904) : new Content.Numeral(number, from1904);
    }

    private BigDecimal decimal(String value) throws SAXException {
        try {
            if (value.length() <= LONGEST_NUMBER && Double.isFinite(Double.parseDouble(value))) {
                BigDecimal exact = new BigDecimal(value).round(DIGITS);
                if (exact.signum() == 0 || Math.abs(exact.precision() - exact.scale()) < LONGEST_NUMBER) {
                    return exact.stripTrailingZeros();
                }
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw refusal(new Text(
                here() + "不是数字：" + shortened(value),
                here() + " holds something that is no number: " + shortened(value)));
    }

    private String here() {
        return Address.of(column, row);
    }

    private static int rowNumber(String number) {
        long value;
        try {
            value = Long.parseLong(number.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
        return value > Bounds.LAST_ROW ? -1 : (int) value;
    }

    private static int number(@Nullable String digits) {
        try {
            return digits == null ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private static String shortened(String value) {
        String line = value.strip().toUpperCase(Locale.ROOT);
        return line.length() <= 20 ? line : line.substring(0, 20) + "…";
    }
}
