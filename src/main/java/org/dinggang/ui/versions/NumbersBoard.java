package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.QuotaEffect;
import org.dinggang.establishment.StructurePlace;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionEffect;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.BoardTable;
import org.dinggang.ui.structure.BoardTable.Column;
import org.dinggang.ui.structure.GradeRows;
import org.jspecify.annotations.Nullable;

/**
 * The technical posts of a draft as a board in which every number is edited in place, with the posts in force, who holds them, what the
 * ratios give and what is found beside it.
 */
@JsModule("./structure-board.ts")
final class NumbersBoard extends Section {
    final SortedMap<GradeRange, EditRow> rows = new TreeMap<>();
    private final Map<Rank, RankLine> lines = new EnumMap<>(Rank.class);
    private final Formats formats = Formats.current();
    private final BoardTable table;
    private final Posts inForce;
    private final Runnable changed;
    private final Span sum = new Span();
    private final Span reservedSum = new Span();
    private final Span specialSum = new Span();
    private @Nullable StructureReport report;
    private @Nullable VersionEffect effect;

    /**
     * An empty board.
     *
     * @param inForce posts in force today
     * @param changed when a number has changed
     */
    NumbersBoard(Posts inForce, Runnable changed) {
        this.inForce = inForce;
        this.changed = changed;
        addClassNames("card", "numbers-board");
        H2 heading = new H2(getTranslation("structures.editor.numbers"));
        heading.setId("numbers-heading");
        getElement().setAttribute("aria-labelledby", "numbers-heading");
        Paragraph keys = new Paragraph(getTranslation("structures.editor.keys"));
        keys.addClassName("quiet");
        table = new BoardTable(getTranslation("structures.editor.numbers"), columns());
        add(heading, keys, table);
        getElement().executeJs("window.dinggangStructureBoard(this)");
    }

    private List<Column> columns() {
        return List.of(
                column(
                        "structures.board.in-force",
                        "optional",
                        row -> row.inForce,
                        all -> number(GradeRows.all(inForce))),
                column("structures.board.held", "optional", row -> row.held, all -> new Span()),
                column("structures.board.calculated", "", row -> row.calculated, all -> new Span()),
                column("structures.board.posts", "", row -> row.posts, all -> sum),
                column("structures.board.difference", "", row -> row.difference, all -> new Span()),
                column("structures.board.reserved", "", row -> row.reserved, all -> reservedSum),
                column("structures.board.special", "optional", row -> row.special, all -> specialSum),
                column("structures.board.findings", "marks-column", row -> row.marks, all -> new Span()));
    }

    private Column column(
            String key,
            String className,
            Function<EditRow, Component> cell,
            Function<Collection<GradeRange>, Component> all) {
        return new Column(
                getTranslation(key), className, range -> cell.apply(rows.computeIfAbsent(range, this::row)), all);
    }

    private EditRow row(GradeRange range) {
        return new EditRow(range, GradeRows.within(inForce, range), this::numberChanged);
    }

    private void numberChanged() {
        refresh();
        changed.run();
    }

    /** Shows these numbers, with a row for every grade from the top grade down. */
    void show(Posts technical, Posts reserved, Posts special, Grade topGrade) {
        SortedSet<GradeRange> ranges = GradeRows.from(topGrade, technical, reserved, special);
        rows.clear();
        lines.clear();
        table.show(ranges, rank -> lines.computeIfAbsent(rank, one -> new RankLine()));
        rows.forEach((range, row) -> {
            row.posts.show(technical.number(range));
            row.reserved.show(reserved.number(range));
            row.special.show(special.number(range));
        });
        refresh();
        show(report);
        held(effect);
    }

    /** Another top grade: grades above it stay as long as they have posts. */
    void topGrade(Grade topGrade) {
        show(technical(), reserved(), special(), topGrade);
    }

    /** Takes the calculated numbers, grade by grade. */
    void fill(CalculatedStructure calculated, Grade topGrade) {
        Map<GradeRange, Integer> numbers = new TreeMap<>();
        calculated.posts().forEach((grade, number) -> numbers.put(GradeRange.single(grade), number));
        Map<GradeRange, Integer> reserved = new TreeMap<>();
        reserved().numbers().forEach((range, number) -> {
            if (numbers.containsKey(range)) {
                reserved.put(range, number);
            }
        });
        show(Posts.of(numbers), Posts.of(reserved), special(), topGrade);
        changed.run();
    }

    /** Shows what the check says; null for nothing yet. */
    void show(@Nullable StructureReport shown) {
        report = shown;
        if (shown == null) {
            return;
        }
        CalculatedStructure calculated = shown.calculated();
        rows.forEach((range, row) -> {
            row.calculated.show(calculated == null ? null : step(calculated, range));
            row.mark(FoundAt.row(shown.findings(), range));
        });
        lines.forEach((rank, line) -> {
            line.calculated(calculated == null ? List.of() : FoundAt.bands(calculated.bands(), rank, lines.keySet()));
            line.mark(FoundAt.rank(shown.findings(), rank, lines.keySet()));
        });
    }

    private static @Nullable Arithmetic step(CalculatedStructure calculated, GradeRange range) {
        return calculated.grades().stream()
                .filter(step -> step.place() instanceof StructurePlace.Grades place
                        && place.grades().equals(range))
                .findFirst()
                .orElse(null);
    }

    /** Shows who holds the posts; null for nothing yet. */
    void held(@Nullable VersionEffect shown) {
        effect = shown;
        if (shown == null) {
            return;
        }
        rows.forEach((range, row) -> row.held.setText(formats.number(shown.quotas().stream()
                .filter(quota -> quota.grades().equals(range))
                .map(QuotaEffect::holders)
                .mapToInt(List::size)
                .sum())));
    }

    private void refresh() {
        rows.values().forEach(EditRow::compare);
        lines.forEach((rank, line) -> line.sum(rows.entrySet().stream()
                .filter(row -> row.getKey().highest().rank() == rank)
                .mapToInt(row -> row.getValue().posts.number())
                .sum()));
        sum.setText(formats.number(sum(row -> row.posts.number())));
        reservedSum.setText(formats.number(sum(row -> row.reserved.number())));
        specialSum.setText(formats.number(sum(row -> row.special.number())));
    }

    private int sum(ToIntFunction<EditRow> number) {
        return rows.values().stream().mapToInt(number).sum();
    }

    private Span number(int number) {
        return new Span(formats.number(number));
    }

    /** The posts on the board, without those that are 0. */
    Posts technical() {
        return posts(row -> row.posts.number());
    }

    /** Those of them that are kept free. */
    Posts reserved() {
        return posts(row -> row.reserved.number());
    }

    /** Special posts. */
    Posts special() {
        return posts(row -> row.special.number());
    }

    private Posts posts(ToIntFunction<EditRow> number) {
        Map<GradeRange, Integer> numbers = new TreeMap<>();
        rows.forEach((range, row) -> {
            if (number.applyAsInt(row) > 0) {
                numbers.put(range, number.applyAsInt(row));
            }
        });
        return Posts.of(numbers);
    }

    /** Whether everything on the board is a number. */
    boolean isReadable() {
        return rows.values().stream().allMatch(EditRow::isReadable);
    }
}
