package org.dinggang.ui.structure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Rank;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.RankBadge;

/** A board of grades: a row for each number of posts, grouped by rank, and one for the sum. On narrow screens it scrolls by itself. */
public final class BoardTable extends Div {
    private final NativeTable table = new NativeTable();
    private final List<Column> columns;

    /**
     * A column.
     *
     * @param heading what it shows
     * @param className style class of its cells; empty for none
     * @param cell what it shows of a row
     * @param sum what it shows of all rows together
     */
    public record Column(
            String heading,
            String className,
            Function<GradeRange, Component> cell,
            Function<Collection<GradeRange>, Component> sum) {

        /** A column of whole numbers. */
        public static Column numbers(
                String heading,
                String className,
                Function<GradeRange, Integer> number,
                Function<Collection<GradeRange>, Integer> sum) {
            Formats formats = Formats.current();
            return new Column(
                    heading,
                    className,
                    row -> new Span(formats.number(number.apply(row))),
                    rows -> new Span(formats.number(sum.apply(rows))));
        }
    }

    /**
     * A board without rows.
     *
     * @param caption what it shows, for those who do not see it
     */
    public BoardTable(String caption, List<Column> columns) {
        this.columns = List.copyOf(columns);
        addClassNames("scroller", "grade-board");
        table.addClassNames("plain-table", "board");
        table.getElement().setAttribute("aria-label", caption);
        add(table);
    }

    /**
     * Shows these rows.
     *
     * @param besideRank what stands beside a rank's name
     */
    public void show(Collection<GradeRange> rows, Function<Rank, Component> besideRank) {
        table.removeAll();
        table.add(head());
        Map<Rank, NativeTableBody> bodies = new EnumMap<>(Rank.class);
        for (GradeRange row : rows) {
            bodies.computeIfAbsent(row.highest().rank(), rank -> body(rank, besideRank))
                    .add(row(row));
        }
        bodies.values().forEach(table::add);
        NativeTableBody foot = new NativeTableBody(foot(rows));
        foot.addClassName("sum");
        table.add(foot);
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow(columnHead(getTranslation("structures.board.grade"), ""));
        columns.forEach(column -> row.add(columnHead(column.heading(), column.className())));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell columnHead(String words, String className) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private NativeTableBody body(Rank rank, Function<Rank, Component> besideRank) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        Div words = new Div(new Span(Formats.current().text(rank.label())), besideRank.apply(rank));
        words.addClassName("rank-line");
        name.add(words);
        name.getElement().setAttribute("scope", "rowgroup");
        name.getElement().setAttribute("colspan", String.valueOf(columns.size() + 1));
        NativeTableRow title = new NativeTableRow(name);
        title.addClassName("group");
        NativeTableBody body = new NativeTableBody(title);
        body.addClassName(RankBadge.colour(rank));
        return body;
    }

    private NativeTableRow row(GradeRange range) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("structures.grade", range.toString()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        columns.forEach(column -> row.add(cell(column, column.cell().apply(range))));
        return row;
    }

    private NativeTableRow foot(Collection<GradeRange> rows) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("structures.board.sum"));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        columns.forEach(column -> row.add(cell(column, column.sum().apply(rows))));
        return row;
    }

    private static NativeTableCell cell(Column column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        if (!column.className().isEmpty()) {
            cell.addClassName(column.className());
        }
        return cell;
    }
}
