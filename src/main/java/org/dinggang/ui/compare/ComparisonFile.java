package org.dinggang.ui.compare;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.dinggang.exchange.TableFiles;
import org.dinggang.exchange.TableFiles.Table;
import org.dinggang.model.Grade;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.ui.plan.DifferenceView;
import org.dinggang.ui.plan.Effect;
import org.dinggang.ui.plan.ScoreLevel;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.ExportButton;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two plans, as a workbook: the people shown, the posts, the scores level by level.
 *
 * @param subject the plans compared
 * @param tables its sheets
 */
record ComparisonFile(String subject, List<Table> tables) implements ExportButton.Export {
    ComparisonFile {
        tables = List.copyOf(tables);
    }

    /** Of a difference, in the words of the reader at the current screen. */
    static ComparisonFile of(PlanDifference difference, Parameters parameters, String one, String other) {
        String subject = translate("compare.subject", one, other);
        return new ComparisonFile(
                subject,
                List.of(
                        new Table(
                                translate("compare.sheet.people"),
                                subject,
                                List.of(
                                        translate("common.staff"),
                                        translate("common.person"),
                                        translate("common.institution"),
                                        translate("common.section"),
                                        translate("compare.current"),
                                        one,
                                        other,
                                        translate("common.effect")),
                                difference.people().stream()
                                        .map(ComparisonFile::cells)
                                        .toList(),
                                translate("common.difference.nothing")),
                        new Table(
                                translate("compare.sheet.posts"),
                                subject,
                                List.of(translate("compare.posts"), translate("compare.posts.max"), one, other),
                                DifferenceView.told(difference.quotas()).stream()
                                        .map(change -> List.of(
                                                DifferenceView.name(change),
                                                String.valueOf(change.other().max()),
                                                String.valueOf(change.one().after()),
                                                String.valueOf(change.other().after())))
                                        .toList(),
                                translate("common.difference.nothing")),
                        new Table(
                                translate("common.difference.score"),
                                subject,
                                List.of(translate("common.difference.level"), one, other),
                                scores(difference, parameters),
                                translate("common.difference.nothing"))));
    }

    @Override
    public void write(OutputStream file, DoubleConsumer progress) throws IOException {
        TableFiles.write(subject, tables, file);
    }

    private static List<List<String>> scores(PlanDifference difference, Parameters parameters) {
        List<ScoreLevel> ones = ScoreLevel.of(difference.one(), parameters);
        List<ScoreLevel> others = ScoreLevel.of(difference.other(), parameters);
        return IntStream.range(0, ones.size())
                .mapToObj(level -> List.of(
                        ones.get(level).name(),
                        ones.get(level).value(),
                        others.get(level).value()))
                .toList();
    }

    private static List<String> cells(PersonDifference person) {
        return List.of(
                person.staff(),
                person.name(),
                Objects.requireNonNullElse(person.institutionName(), ""),
                Objects.requireNonNullElse(person.section(), ""),
                Words.gradeOrNone(person.current()),
                end(person.current(), person.one()),
                end(person.current(), person.other()),
                translate(Translations.key("common.effect.", Effect.of(person))));
    }

    private static String end(@Nullable Grade current, @Nullable Grade appointed) {
        return Words.gradeOrNone(appointed == null ? current : appointed);
    }

    private static String translate(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
