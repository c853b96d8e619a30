package org.dinggang.ui.compare;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.ui.plan.Effect;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.CsvFile;
import org.dinggang.ui.widgets.ExportButton;
import org.jspecify.annotations.Nullable;

/**
 * The people whom two plans treat differently, as a table that spreadsheets open.
 *
 * @param headings what the columns are called
 * @param rows a row for each of the people
 */
record ComparisonFile(List<String> headings, List<List<String>> rows) implements ExportButton.Export {
    /** Of these people, in the words of the reader at the current screen. */
    static ComparisonFile of(List<PersonDifference> people, String one, String other) {
        List<String> headings = List.of(
                I18NProvider.translate("common.staff"),
                I18NProvider.translate("common.person"),
                I18NProvider.translate("common.section"),
                I18NProvider.translate("compare.current"),
                one,
                other,
                I18NProvider.translate("common.effect"));
        return new ComparisonFile(
                headings, people.stream().map(ComparisonFile::cells).toList());
    }

    @Override
    public void write(OutputStream file, DoubleConsumer progress) throws IOException {
        try (CsvFile csv = new CsvFile(file, headings)) {
            rows.forEach(csv::row);
        }
    }

    private static List<String> cells(PersonDifference person) {
        return List.of(
                person.staff(),
                person.name(),
                person.section() == null ? "" : person.section(),
                Words.gradeOrNone(person.current()),
                end(person.current(), person.one()),
                end(person.current(), person.other()),
                I18NProvider.translate(Translations.key("common.effect.", Effect.of(person))));
    }

    private static String end(@Nullable Grade current, @Nullable Grade appointed) {
        return Words.gradeOrNone(appointed == null ? current : appointed);
    }
}
