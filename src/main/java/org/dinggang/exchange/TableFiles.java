package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ServiceLoader;

/** Writes tables of words as workbooks, ready to be filtered and printed. */
public final class TableFiles {
    private static final TableFormat WORKBOOK =
            ServiceLoader.load(TableFormat.class).findFirst().orElseThrow();

    private TableFiles() {}

    /**
     * A table.
     *
     * @param name what it is called; at most 31 characters, without {@code \ / ? * [ ] :}
     * @param remark one line under the name
     * @param headings one for each column
     * @param rows as many words as headings in each; whole numbers become numbers
     * @param ifEmpty what is said where there are no rows
     */
    public record Table(String name, String remark, List<String> headings, List<List<String>> rows, String ifEmpty) {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Writes tables as the sheets of a workbook; the caller closes the stream.
     *
     * @param subject what they are about, at the edge of every printed page
     * @throws IOException where it cannot be written
     */
    public static void write(String subject, List<Table> tables, OutputStream stream) throws IOException {
        WORKBOOK.writeTables(subject, tables, stream);
    }
}
