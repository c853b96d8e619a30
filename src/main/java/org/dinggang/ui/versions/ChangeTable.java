package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.dinggang.registry.FieldChange;
import org.dinggang.structures.VersionComparison;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;

/** What is different between two versions, field by field. */
final class ChangeTable extends Div {
    ChangeTable(VersionComparison comparison) {
        Formats formats = Formats.current();
        if (comparison.fields().isEmpty()) {
            add(new Paragraph(getTranslation("structures.difference.none")));
            return;
        }
        Table table = new Table(
                getTranslation("structures.difference"),
                getTranslation("structures.difference.field"),
                formats.text(comparison.one()),
                formats.text(comparison.other()),
                getTranslation("structures.board.difference"));
        for (FieldChange change : comparison.fields()) {
            table.row(List.of(
                    formats.text(change.name()),
                    orDash(formats.text(change.before())),
                    orDash(formats.text(change.after())),
                    Numbers.difference(change)));
        }
        add(table);
    }

    private static String orDash(String words) {
        return words.isEmpty() ? "—" : words;
    }
}
