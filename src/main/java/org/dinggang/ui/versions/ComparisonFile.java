package org.dinggang.ui.versions;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.dinggang.establishment.Finding;
import org.dinggang.exchange.ListWorkbook;
import org.dinggang.exchange.ListWorkbook.Cell;
import org.dinggang.exchange.ListWorkbook.Sheet;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.policy.Clause;
import org.dinggang.registry.FieldChange;
import org.dinggang.structures.VersionDetail;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.ExportButton;

/**
 * Two versions side by side as a workbook: the numbers, everything that differs, what is found of each.
 *
 * @param sheets the lists, in the words of the reader at the current screen
 */
record ComparisonFile(List<Sheet> sheets) implements ExportButton.Export {
    ComparisonFile {
        sheets = List.copyOf(sheets);
    }

    /** Of those versions. */
    static ComparisonFile of(ComparisonScreen.Compared compared) {
        return new ComparisonFile(List.of(numbers(compared), differences(compared), findings(compared)));
    }

    @Override
    public void write(OutputStream file, DoubleConsumer progress) throws IOException {
        ListWorkbook.write(sheets, file);
    }

    private static Sheet numbers(ComparisonScreen.Compared compared) {
        Posts before = compared.one().content().technical();
        Posts after = compared.other().content().technical();
        List<List<Cell>> rows = new ArrayList<>();
        for (GradeRange row : compared.rows()) {
            rows.add(List.of(
                    Cell.of(I18NProvider.translate("structures.grade", row.toString())),
                    Cell.of(before.number(row)),
                    Cell.of(after.number(row)),
                    Cell.of(after.number(row) - before.number(row))));
        }
        return new Sheet(
                I18NProvider.translate("structures.editor.numbers"),
                List.of(
                        I18NProvider.translate("structures.board.grade"),
                        name(compared.one()),
                        name(compared.other()),
                        I18NProvider.translate("structures.board.difference")),
                rows);
    }

    private static Sheet differences(ComparisonScreen.Compared compared) {
        Formats formats = Formats.current();
        List<List<Cell>> rows = new ArrayList<>();
        for (FieldChange change : compared.comparison().fields()) {
            rows.add(List.of(
                    Cell.of(formats.text(change.name())),
                    Cell.of(formats.text(change.before())),
                    Cell.of(formats.text(change.after())),
                    Cell.of(Numbers.difference(change))));
        }
        return new Sheet(
                I18NProvider.translate("structures.difference"),
                List.of(
                        I18NProvider.translate("structures.difference.field"),
                        name(compared.one()),
                        name(compared.other()),
                        I18NProvider.translate("structures.board.difference")),
                rows);
    }

    private static Sheet findings(ComparisonScreen.Compared compared) {
        List<List<Cell>> rows = new ArrayList<>();
        for (VersionDetail version : List.of(compared.one(), compared.other())) {
            version.report().findings().forEach(finding -> rows.add(row(version, finding)));
        }
        return new Sheet(
                I18NProvider.translate("structures.board.findings"),
                List.of(
                        I18NProvider.translate("structures.version"),
                        I18NProvider.translate("structures.findings.weight"),
                        I18NProvider.translate("structures.findings.concern"),
                        I18NProvider.translate("structures.findings.sentence"),
                        I18NProvider.translate("structures.findings.clauses")),
                rows);
    }

    private static List<Cell> row(VersionDetail version, Finding finding) {
        Formats formats = Formats.current();
        return List.of(
                Cell.of(name(version)),
                Cell.of(formats.text(finding.weight().label())),
                Cell.of(formats.text(finding.concern().label())),
                Cell.of(formats.text(finding.sentence())),
                Cell.of(finding.clauses().stream()
                        .map(Clause::citation)
                        .distinct()
                        .collect(Collectors.joining(I18NProvider.translate("structures.separator")))));
    }

    private static String name(VersionDetail version) {
        return Formats.current().text(version.summary().name());
    }
}
