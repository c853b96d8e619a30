package org.dinggang.ui.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEntry;
import org.dinggang.access.AuditLog;
import org.dinggang.access.AuditQuery;
import org.dinggang.ui.widgets.CsvFile;
import org.dinggang.ui.widgets.ExportButton;

/** The audit entries found, as a file for spreadsheets: every entry with its hash, so that it can be compared later. */
final class AuditExport implements ExportButton.Export {
    private final AuditLog log;
    private final Supplier<Actor> actor;
    private final Supplier<AuditQuery> query;
    private final List<String> headings;

    AuditExport(AuditLog log, Supplier<Actor> actor, Supplier<AuditQuery> query, List<String> headings) {
        this.log = log;
        this.actor = actor;
        this.query = query;
        this.headings = headings;
    }

    @Override
    public void write(OutputStream file, DoubleConsumer progress) throws IOException {
        try (CsvFile csv = new CsvFile(file, headings)) {
            log.export(actor.get(), query.get(), entry -> csv.row(cells(entry)));
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
                .toList();
    }
}
