package org.dinggang.ui.structures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.establishment.QuotaEffect;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.BoardTable;
import org.dinggang.ui.structure.BoardTable.Column;
import org.dinggang.ui.structure.GradeRows;
import org.dinggang.ui.structure.HoldersDialog;
import org.dinggang.ui.widgets.FillBar;

/** The posts in force as a board: a row for each grade with posts or holders, what is held, vacant, over. */
final class InForceSection extends Section {
    private final Formats formats = Formats.current();
    private final Map<GradeRange, QuotaEffect> quotas = new HashMap<>();
    private final Posts posts;
    private final Posts reserved;

    InForceSection(StructureState state) {
        posts = state.detail().institution().posts();
        reserved = state.detail().institution().reserved();
        state.holders().quotas().forEach(quota -> quotas.put(quota.grades(), quota));
        addClassName("card");
        H2 heading = new H2(getTranslation("structures.in-force"));
        heading.setId("in-force-heading");
        getElement().setAttribute("aria-labelledby", "in-force-heading");
        Paragraph since = new Paragraph(getTranslation(
                "structures.since",
                state.detail().postsInForceFrom() == null
                        ? getTranslation("structures.unknown")
                        : formats.date(state.detail().postsInForceFrom()),
                Objects.requireNonNullElse(state.detail().postsDocument(), getTranslation("structures.unknown"))));
        since.addClassName("quiet");
        add(heading, since);
        List<GradeRange> rows = state.holders().quotas().stream()
                .filter(quota ->
                        posts.number(quota.grades()) > 0 || !quota.holders().isEmpty())
                .map(QuotaEffect::grades)
                .toList();
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("structures.in-force.none")));
            return;
        }
        BoardTable board = new BoardTable(getTranslation("structures.in-force"), columns());
        board.show(rows, rank -> new Span());
        add(board);
    }

    private List<Column> columns() {
        return List.of(
                new Column(
                        getTranslation("structures.board.posts"),
                        "",
                        this::posts,
                        rows -> number(GradeRows.all(posts))),
                new Column(
                        getTranslation("structures.board.held"),
                        "",
                        row -> held(quota(row)),
                        rows -> number(sum(rows))),
                new Column(getTranslation("structures.board.vacant"), "", row -> vacant(quota(row)), this::vacant),
                new Column(
                        getTranslation("structures.board.fill"),
                        "fill-column",
                        row -> bar(quota(row)),
                        rows -> new Span()));
    }

    private QuotaEffect quota(GradeRange row) {
        return Objects.requireNonNull(quotas.get(row));
    }

    private Component posts(GradeRange row) {
        Span number = number(posts.number(row));
        int kept = reserved.number(row);
        if (kept == 0) {
            return number;
        }
        Span mark = new Span(getTranslation("structures.board.reserved-mark", formats.number(kept)));
        mark.addClassName("reserved-mark");
        return new Div(number, mark);
    }

    private Component held(QuotaEffect quota) {
        if (quota.holders().isEmpty()) {
            Span zero = number(0);
            zero.addClassName("zero");
            return zero;
        }
        String number = formats.number(quota.holders().size());
        NativeButton button = new NativeButton(number);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("structures.holders.open", quota.grades().toString(), number));
        button.addClickListener(click -> new HoldersDialog(quota).open());
        return button;
    }

    private Component vacant(QuotaEffect quota) {
        if (quota.over() == 0) {
            return number(quota.open());
        }
        Span mark = new Span(getTranslation("structures.board.over", formats.number(quota.over())));
        mark.addClassName("over-mark");
        return mark;
    }

    private Component vacant(Collection<GradeRange> rows) {
        int open = rows.stream().map(this::quota).mapToInt(QuotaEffect::open).sum();
        int over = rows.stream().map(this::quota).mapToInt(QuotaEffect::over).sum();
        return new Span(
                over == 0
                        ? formats.number(open)
                        : getTranslation("structures.board.vacant-over", formats.number(open), formats.number(over)));
    }

    private static Component bar(QuotaEffect quota) {
        int held = quota.holders().size();
        return new FillBar(quota.after(), held, 0, quota.over(), quota.open());
    }

    private int sum(Collection<GradeRange> rows) {
        return rows.stream()
                .map(this::quota)
                .mapToInt(quota -> quota.holders().size())
                .sum();
    }

    private Span number(int number) {
        return new Span(formats.number(number));
    }
}
