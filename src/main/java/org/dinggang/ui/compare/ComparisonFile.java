package org.dinggang.ui.compare;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.ui.plan.Effect;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Translations;
import org.jspecify.annotations.Nullable;

/** A comparison as a table that spreadsheets open: comma separated, with the mark by which they know UTF-8. */
final class ComparisonFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ComparisonFile() {}

    /** The file of a comparison, in the words of the reader at the current screen. */
    static DownloadHandler of(PlanDifference difference, String one, String other, String name) {
        String content = BYTE_ORDER_MARK
                + Stream.concat(
                                Stream.of(List.of(
                                        I18NProvider.translate("common.staff"),
                                        I18NProvider.translate("common.person"),
                                        I18NProvider.translate("common.section"),
                                        I18NProvider.translate("compare.current"),
                                        one,
                                        other,
                                        I18NProvider.translate("common.effect"))),
                                difference.people().stream().map(ComparisonFile::cells))
                        .map(ComparisonFile::line)
                        .collect(Collectors.joining());
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(bytes), name + ".csv", "text/csv;charset=utf-8", bytes.length));
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

    private static String line(List<String> cells) {
        return cells.stream().map(ComparisonFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; what a spreadsheet would take for a formula is marked as text. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
