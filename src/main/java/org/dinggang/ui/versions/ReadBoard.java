package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.StructurePlace;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionEffect;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.ArithmeticButton;
import org.dinggang.ui.structure.BoardTable;
import org.dinggang.ui.structure.BoardTable.Column;
import org.dinggang.ui.structure.DifferenceMark;
import org.dinggang.ui.structure.FindingMark;
import org.dinggang.ui.structure.GradeRows;
import org.jspecify.annotations.Nullable;

/** The technical posts of a version to be read, beside those in force today, with what the ratios give and what is found. */
final class ReadBoard extends Section {
    private final Formats formats = Formats.current();
    private final Map<GradeRange, Span> held = new HashMap<>();
    private final Map<Rank, RankLine> lines = new EnumMap<>(Rank.class);
    private final VersionContent content;
    private final Posts inForce;
    private final List<Finding> findings;
    private final @Nullable CalculatedStructure calculated;

    ReadBoard(OpenVersion open) {
        content = open.detail().content();
        inForce = open.institution().institution().posts();
        findings = open.detail().report().findings();
        calculated = open.detail().report().calculated();
        addClassNames("card", "numbers-board");
        getElement().setAttribute("aria-label", getTranslation("structures.editor.numbers"));
        BoardTable table = new BoardTable(getTranslation("structures.editor.numbers"), columns());
        SortedSet<GradeRange> rows = GradeRows.of(content.technical(), content.special(), inForce);
        table.show(rows, rank -> lines.computeIfAbsent(rank, one -> new RankLine()));
        lines.forEach((rank, line) -> {
            line.sum(sum(content.technical(), rank));
            line.calculated(calculated == null ? List.of() : FoundAt.bands(calculated.bands(), rank, lines.keySet()));
            line.mark(FoundAt.rank(findings, rank, lines.keySet()));
        });
        Paragraph categories = new Paragraph(getTranslation(
                "structures.categories.line",
                List.of(PostCategory.values()).stream()
                        .map(category -> getTranslation(
                                "structures.categories.item",
                                formats.text(category.label()),
                                formats.number(content.categories().getOrDefault(category, 0))))
                        .collect(Collectors.joining(getTranslation("structures.separator")))));
        add(new H2(getTranslation("structures.editor.numbers")), table, categories);
    }

    private static int sum(Posts posts, Rank rank) {
        return posts.numbers().entrySet().stream()
                .filter(entry -> entry.getKey().highest().rank() == rank)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<Column> columns() {
        Posts technical = content.technical();
        return List.of(
                Column.numbers(
                        getTranslation("structures.board.in-force"),
                        "optional",
                        row -> GradeRows.within(inForce, row),
                        rows -> GradeRows.all(inForce)),
                new Column(
                        getTranslation("structures.board.held"),
                        "optional",
                        row -> held.computeIfAbsent(row, one -> new Span("…")),
                        rows -> new Span()),
                new Column(getTranslation("structures.board.calculated"), "", this::calculated, rows -> new Span()),
                Column.numbers(
                        getTranslation("structures.board.posts"),
                        "strong",
                        technical::number,
                        rows -> GradeRows.all(technical)),
                new Column(
                        getTranslation("structures.board.difference"),
                        "",
                        row -> new DifferenceMark(GradeRows.within(inForce, row), technical.number(row)),
                        rows -> new DifferenceMark(GradeRows.all(inForce), GradeRows.all(technical))),
                Column.numbers(
                        getTranslation("structures.board.reserved"),
                        "",
                        content.reserved()::number,
                        rows -> GradeRows.all(content.reserved())),
                Column.numbers(
                        getTranslation("structures.board.special"),
                        "optional",
                        content.special()::number,
                        rows -> GradeRows.all(content.special())),
                new Column(
                        getTranslation("structures.board.findings"), "marks-column", this::marks, rows -> new Span()));
    }

    private Component calculated(GradeRange row) {
        ArithmeticButton button = new ArithmeticButton();
        if (calculated != null) {
            calculated.grades().stream()
                    .filter(step -> step.place() instanceof StructurePlace.Grades place
                            && place.grades().equals(row))
                    .findFirst()
                    .ifPresent(button::show);
        }
        return button;
    }

    private Component marks(GradeRange row) {
        Div marks = new Div();
        marks.addClassName("marks");
        FoundAt.row(findings, row)
                .forEach(finding -> marks.add(FindingMark.bare(finding.weight(), formats.text(finding.sentence()))));
        return marks;
    }

    /** Shows who holds the posts. */
    void held(VersionEffect effect) {
        held.forEach((range, number) -> number.setText(formats.number(effect.quotas().stream()
                .filter(quota -> quota.grades().equals(range))
                .mapToInt(quota -> quota.holders().size())
                .sum())));
    }
}
