package org.dinggang.ui.audit;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEntry;
import org.dinggang.access.AuditLog;
import org.dinggang.access.AuditQuery;

/** The audit entries found, as a file for spreadsheets: every entry with its hash, so that it can be compared later. */
final class AuditExport implements DownloadHandler {
    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final transient AuditLog log;
    private final transient Supplier<Actor> actor;
    private final transient Supplier<AuditQuery> query;
    private final List<String> headings;
    private final String fileName;

    AuditExport(
            AuditLog log, Supplier<Actor> actor, Supplier<AuditQuery> query, List<String> headings, String fileName) {
        this.log = log;
        this.actor = actor;
        this.query = query;
        this.headings = headings;
        this.fileName = fileName;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        Actor reader = actor.get();
        AuditQuery wanted = query.get();
        try (Writer text = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(headings);
            log.export(reader, wanted, entry -> csv.writeRecord(cells(entry)));
        }
    }

    private static List<String> cells(AuditEntry entry) {
        return Stream.of(
                        entry.number(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.before() == null ? "" : entry.before(),
                        entry.after() == null ? "" : entry.after(),
                        entry.hash())
                .map(String::valueOf)
                .map(AuditExport::harmless)
                .toList();
    }

    /** What a spreadsheet would take for a formula is taken for text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
