package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dinggang.model.Institution;
import org.dinggang.planning.Quota;
import org.dinggang.rounds.BoardRow;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.FillBar;
import org.jspecify.annotations.Nullable;

/**
 * The post board: a row per grade, grouped by rank, then pools and limits. Behind every number that is not zero stand people; the
 * arrow keys go from number to number, Enter shows the people.
 */
@JsModule("./post-board.ts")
@EnumTexts(prefix = "workspace.board.", of = BoardCell.class)
final class PostBoard extends Section {
    private static final int COLUMNS = 9;

    final ComboBox<Institution> institution = new ComboBox<>();
    final NativeTable table = new NativeTable();
    private final Desk desk;
    private @Nullable OpenPlan plan;

    /**
     * An empty board.
     *
     * @param chosen takes the institution that somebody chooses to look at
     */
    PostBoard(Desk desk, Consumer<Institution> chosen) {
        this.desk = desk;
        addClassNames("part", "post-board");
        H2 heading = new H2(getTranslation("workspace.board"));
        heading.setId("board-heading");
        getElement().setAttribute("aria-labelledby", "board-heading");
        institution.setAriaLabel(getTranslation("workspace.board.institution"));
        institution.setItemLabelGenerator(Institution::name);
        institution.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                fill();
                if (change.isFromClient()) {
                    chosen.accept(change.getValue());
                }
            }
        });
        table.addClassNames("plain-table", "board");
        table.getElement().setAttribute("aria-labelledby", "board-heading");
        Div head = new Div(heading, institution);
        head.addClassName("part-head");
        Div scroller = new Div(table);
        scroller.addClassName("scroller");
        add(head, scroller);
        getElement().executeJs("window.dinggangPostBoard(this)");
    }

    /** Shows a plan. */
    void show(OpenPlan shown) {
        plan = shown;
        List<Institution> institutions = shown.data().institutions();
        Institution before = institution.getValue();
        institution.setVisible(institutions.size() > 1);
        institution.setItems(institutions);
        Institution now = institutions.stream()
                .filter(one -> before != null && one.code().equals(before.code()))
                .findFirst()
                .orElse(institutions.getFirst());
        institution.setValue(now);
        fill();
    }

    private void fill() {
        if (plan == null || institution.getValue() == null) {
            return;
        }
        table.removeAll();
        table.add(head());
        for (BoardSection section :
                BoardSection.of(plan.board(), institution.getValue().code())) {
            NativeTableBody body = new NativeTableBody();
            body.addClassName(
                    section.rank() == null
                            ? "shared"
                            : "rank-" + (section.rank().ordinal() + 1));
            body.add(title(section));
            section.rows().forEach(row -> body.add(row(row)));
            table.add(body);
        }
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow();
        row.add(columnHead("workspace.board.grade"), columnHead("workspace.board.posts"));
        for (BoardCell cell : BoardCell.values()) {
            if (cell == BoardCell.WAITING) {
                row.add(columnHead("workspace.board.vacant"));
            }
            row.add(columnHead(Translations.key("workspace.board.", cell)));
        }
        NativeTableHeaderCell bar = columnHead("workspace.board.fill");
        bar.addClassName("fill-column");
        row.add(bar);
        return new NativeTableHeader(row);
    }

    private NativeTableHeaderCell columnHead(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow title(BoardSection section) {
        String name = section.rank() == null
                ? getTranslation("workspace.board.shared")
                : Formats.current().text(section.rank().label());
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "rowgroup");
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("group");
        RankTotals totals = new RankTotals(section);
        if (totals.saySomething()) {
            totals(row, totals, name);
        } else {
            cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        }
        return row;
    }

    /** What the grades of a rank come to together. */
    private void totals(NativeTableRow row, RankTotals totals, String name) {
        row.add(new NativeTableCell(String.valueOf(totals.posts())));
        for (BoardCell cell : BoardCell.values()) {
            if (cell == BoardCell.WAITING) {
                row.add(new NativeTableCell(String.valueOf(totals.vacant())));
            }
            String title = title(ofInstitution(name), cell);
            row.add(new NativeTableCell(number(
                    totals.shown(cell), title, "", totals.people(cell).isEmpty() ? null : totals.behind(title, cell))));
        }
        NativeTableCell last = new NativeTableCell();
        last.addClassName("fill-column");
        row.add(last);
    }

    private NativeTableRow row(BoardRow row) {
        String name = Words.quota(row.quota());
        NativeTableHeaderCell grade = new NativeTableHeaderCell(
                row.quota().origin() == Quota.Origin.LIMIT ? row.quota().name() : name);
        grade.setTitle(name);
        grade.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow(grade);
        line.add(posts(row));
        for (BoardCell cell : BoardCell.values()) {
            if (cell == BoardCell.WAITING) {
                line.add(vacant(row));
            }
            line.add(new NativeTableCell(number(row, cell, name)));
        }
        NativeTableCell fill = new NativeTableCell(bar(row));
        fill.addClassName("fill-column");
        line.add(fill);
        line.setClassName("over-quota", row.over() > 0);
        return line;
    }

    private static FillBar bar(BoardRow row) {
        int entering = row.use().entrants();
        return new FillBar(row.use().max(), row.use().after() - entering, entering, row.over(), row.vacant());
    }

    /** What is vacant after the round, or by how many people the quota is over its maximum. */
    private NativeTableCell vacant(BoardRow row) {
        NativeTableCell cell = new NativeTableCell();
        if (row.over() == 0) {
            cell.setText(String.valueOf(row.vacant()));
            return cell;
        }
        Span mark = new Span(getTranslation(
                row.brokenBy() > 0 ? "workspace.board.broken" : "workspace.board.over", row.over(), row.brokenBy()));
        mark.addClassName(row.brokenBy() > 0 ? "broken-mark" : "over-mark");
        cell.add(mark);
        return cell;
    }

    /** The posts that may be filled; where some are reserved, a mark says how many are approved. */
    private NativeTableCell posts(BoardRow row) {
        String max = String.valueOf(row.use().max());
        if (row.reserved() == 0) {
            return new NativeTableCell(max);
        }
        String words = getTranslation("workspace.board.reserved", row.approved(), row.reserved());
        Span number = new Span(max);
        Span mark = new Span("*");
        mark.addClassName("reserved-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(words);
        spoken.addClassName("spoken");
        NativeTableCell cell = new NativeTableCell();
        cell.add(number, mark, spoken);
        cell.setTitle(words);
        return cell;
    }

    private Component number(BoardRow row, BoardCell cell, String name) {
        String title = title(ofInstitution(row.quota(), name), cell);
        Behind behind = cell.people(row).isEmpty() ? null : behind(row.quota(), cell, title);
        return number(shown(row, cell), title, words(row, cell), behind);
    }

    private String title(String name, BoardCell cell) {
        return getTranslation("workspace.behind", name, getTranslation(Translations.key("workspace.board.", cell)));
    }

    /** A number that opens the people behind it, or one with nobody behind it. */
    private Component number(String shown, String title, String words, @Nullable Behind behind) {
        if (behind == null) {
            Span zero = new Span(shown);
            zero.addClassName("zero");
            return zero;
        }
        NativeButton button = new NativeButton(shown);
        button.getElement()
                .setAttribute(
                        "aria-label", getTranslation("workspace.behind.count", title, words.isEmpty() ? shown : words));
        if (!words.isEmpty()) {
            button.setTitle(words);
        }
        button.addClickListener(click -> desk.show(behind));
        return button;
    }

    /** Where the plan has several institutions, a grade's own quota is called by its institution as well. */
    private String ofInstitution(Quota quota, String name) {
        boolean own = quota.origin() == Quota.Origin.POSTS || quota.origin() == Quota.Origin.UNCOVERED;
        return own ? ofInstitution(name) : name;
    }

    private String ofInstitution(String name) {
        return institution.isVisible()
                ? getTranslation("common.quota.of", institution.getValue().name(), name)
                : name;
    }

    /** The people behind the same number in whichever plan is shown then. */
    private static Behind behind(Quota quota, BoardCell cell, String title) {
        return new Behind(
                title,
                plan -> plan.board().stream()
                        .filter(row -> row.quota().name().equals(quota.name()))
                        .findFirst()
                        .map(cell::people)
                        .orElse(List.of()));
    }

    /** The number itself; people held outside the quota stand behind a plus, as in "2+1". */
    private static String shown(BoardRow row, BoardCell cell) {
        int counted = cell.counted(row).size();
        int outside = cell.outside(row).size();
        return outside == 0 ? String.valueOf(counted) : counted + "+" + outside;
    }

    /** What the number does not say by itself: who is held outside the quota, and where those who leave it go; empty for nothing. */
    private String words(BoardRow row, BoardCell cell) {
        List<String> words = new ArrayList<>();
        int outside = cell.outside(row).size();
        if (outside > 0) {
            words.add(
                    getTranslation("workspace.board.outside", cell.counted(row).size(), outside));
        }
        if (cell == BoardCell.LEAVING && !cell.counted(row).isEmpty()) {
            words.add(getTranslation(
                    "workspace.board.leaving.split",
                    row.leaving().size(),
                    row.movedOut().size()));
        }
        return String.join(getTranslation("workspace.sentences"), words);
    }
}
