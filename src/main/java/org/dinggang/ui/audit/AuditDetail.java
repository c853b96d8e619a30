package org.dinggang.ui.audit;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.access.AuditEntry;
import org.jspecify.annotations.Nullable;

/** What was before and after, field by field, and the hash that ties the entry into the chain. */
final class AuditDetail extends Div {
    AuditDetail(AuditEntry entry) {
        addClassName("audit-detail");
        Set<String> fields = new TreeSet<>();
        Map<String, Object> before = entry.before() == null ? Map.of() : entry.before();
        Map<String, Object> after = entry.after() == null ? Map.of() : entry.after();
        fields.addAll(before.keySet());
        fields.addAll(after.keySet());
        if (!fields.isEmpty()) {
            add(table(fields, before, after));
        }
        add(new Paragraph(getTranslation("audit.column.hash") + " "), new Code(entry.hash()));
    }

    private NativeTable table(Set<String> fields, Map<String, Object> before, Map<String, Object> after) {
        NativeTable table = new NativeTable();
        table.add(new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("audit.field")),
                new NativeTableHeaderCell(getTranslation("audit.before")),
                new NativeTableHeaderCell(getTranslation("audit.after"))));
        for (String field : fields) {
            NativeTableRow row = new NativeTableRow(
                    new NativeTableCell(field),
                    new NativeTableCell(words(before.get(field))),
                    new NativeTableCell(words(after.get(field))));
            if (!words(before.get(field)).equals(words(after.get(field)))) {
                row.addClassName("changed");
            }
            table.add(row);
        }
        return table;
    }

    private static String words(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }
}
