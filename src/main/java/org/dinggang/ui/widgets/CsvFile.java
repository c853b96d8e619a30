package org.dinggang.ui.widgets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that spreadsheets open: comma separated, with the mark by which they know UTF-8, and without formulas. */
public final class CsvFile implements AutoCloseable {
    /** What such a file is on the web. */
    public static final String TYPE = "text/csv; charset=utf-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer text;
    private final CsvWriter csv;

    /**
     * Begins a table.
     *
     * @throws IOException where it cannot be written
     */
    public CsvFile(OutputStream stream, List<String> headings) throws IOException {
        text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(text);
        row(headings);
    }

    /** One more row; what a spreadsheet would take for a formula is marked as text. */
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
