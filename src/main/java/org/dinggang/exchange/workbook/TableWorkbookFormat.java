package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.TableFiles;
import org.dinggang.exchange.TableFormat;

/** Tables of words as sheets of a workbook. */
public final class TableWorkbookFormat implements TableFormat {
    /** No sign and no zero in front: a number, and not a code that looks like one. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    @Override
    public void writeTables(String subject, List<TableFiles.Table> tables, OutputStream stream) throws IOException {
        WorkbookOutput.write(stream, null, workbook -> {
            Styles styles = new Styles(workbook);
            tables.forEach(table -> write(workbook, styles, subject, table));
        });
    }

    private static void write(SXSSFWorkbook workbook, Styles styles, String subject, TableFiles.Table table) {
        List<ReportSheet.Heading> headings = IntStream.range(0, table.headings().size())
                .mapToObj(column -> new ReportSheet.Heading(table.headings().get(column), look(table, column)))
                .toList();
        ReportSheet sheet =
                new ReportSheet(workbook, styles, ReportFrame.of(subject), table.name(), table.remark(), headings, 1);
        for (List<String> row : table.rows()) {
            sheet.row(
                    true,
                    IntStream.range(0, row.size())
                            .mapToObj(column ->
                                    value(row.get(column), headings.get(column).look()))
                            .toArray());
        }
        sheet.finish(table.ifEmpty());
    }

    private static Look look(TableFiles.Table table, int column) {
        List<String> words = table.rows().stream().map(row -> row.get(column)).toList();
        if (!words.isEmpty()
                && words.stream().allMatch(word -> NUMBER.matcher(word).matches())) {
            return Look.NUMBER;
        }
        return words.stream().anyMatch(word -> TextWidth.lines(word, Look.WORDS.width()) > 1)
                ? Look.LONG_WORDS
                : Look.WORDS;
    }

    private static Object value(String words, Look look) {
        return look == Look.NUMBER ? (Object) Integer.valueOf(words) : words;
    }
}
