package org.dinggang.ui.pools;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.establishment.allocation.PostReasons.PostReason;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.AllocationTerms.Bound;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.FilterField;
import org.dinggang.ui.widgets.Grids;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.NarrowColumns;
import org.dinggang.ui.widgets.Toolbar;
import org.jspecify.annotations.Nullable;

/** Institutions by grades: posts now and proposed, who holds and who waits, what is settled, and the reason of every number. */
final class AllocationTable extends Div {
    final Grid<PoolRow> grid = Grids.dense(getTranslation("pools.table"), getTranslation("pools.table.empty"));
    final Checkbox changedOnly = new Checkbox(getTranslation("pools.changed-only"));
    private final Formats formats = Formats.current();
    private final List<PoolRow> rows;
    private final @Nullable Editing editing;

    /**
     * Settling caps and pins.
     *
     * @param terms the terms as they are on the screen
     * @param changed takes what becomes of them
     */
    record Editing(Supplier<AllocationTerms> terms, Consumer<UnaryOperator<AllocationTerms>> changed) {}

    /** @param editing for whoever may settle caps and pins; null for everybody else */
    AllocationTable(AllocationDetail detail, @Nullable Editing editing, Failures failures) {
        this.rows = PoolRow.of(detail);
        this.editing = editing;
        addClassName("allocation-table");
        ListColumns<PoolRow> columns = new ListColumns<>(grid);
        columns.add(
                        getTranslation("pools.column.institution"),
                        row -> row.member().name())
                .setKey("institution")
                .setFlexGrow(3)
                .setWidth("7.5rem")
                .setFrozen(true);
        number(columns.add(
                        getTranslation("pools.column.grades"),
                        row -> getTranslation("widgets.grade", row.grades().toString())))
                .setComparator(PoolRow::grades)
                .setKey("grades");
        number(columns.add(
                        getTranslation("pools.column.current"),
                        row -> formats.number(row.need().current())))
                .setComparator(row -> row.need().current());
        number(columns.add(getTranslation("pools.column.proposed"), this::proposed))
                .setComparator(row -> Objects.requireNonNullElse(row.proposed(), -1))
                .setKey("proposed")
                .setRenderer(new ComponentRenderer<>(this::opener));
        number(columns.add(getTranslation("pools.column.change"), this::change))
                .setComparator(PoolRow::change)
                .setKey("change")
                .setPartNameGenerator(row -> row.change() == 0 ? null : row.change() > 0 ? "gain" : "loss");
        number(columns.add(
                        getTranslation("pools.column.holders"),
                        row -> formats.number(row.need().holders())))
                .setComparator(row -> row.need().holders());
        number(columns.add(
                        getTranslation("pools.column.waiting"),
                        row -> formats.number(row.need().waiting())))
                .setComparator(row -> row.need().waiting());
        number(columns.add(
                        getTranslation("pools.column.days"),
                        row -> formats.number(row.need().waitingDays())))
                .setComparator(row -> row.need().waitingDays())
                .setWidth("6.5rem");
        number(columns.add(getTranslation("pools.column.claim"), this::perPost)).setWidth("7rem");
        bounds(columns);
        NarrowColumns.keep(grid, Set.of("institution", "grades", "proposed", "change", "pools.column.pin"));
        grid.setItems(rows);
        FilterField filter = columns.filter(getTranslation("pools.filter"));
        changedOnly.addValueChangeListener(change -> {
            grid.setItems(
                    Boolean.TRUE.equals(change.getValue())
                            ? rows.stream().filter(row -> row.change() != 0).toList()
                            : rows);
            filter.clear();
        });
        changedOnly.setVisible(detail.solution() != null);
        add(
                new Toolbar(filter, changedOnly)
                        .end(columns.export(
                                getTranslation("pools.export.csv"),
                                detail.terms().name(),
                                failures)),
                grid);
    }

    private static Grid.Column<PoolRow> number(Grid.Column<PoolRow> column) {
        return column.setTextAlign(ColumnTextAlign.END).setWidth("4.5rem").setFlexGrow(1);
    }

    private void bounds(ListColumns<PoolRow> columns) {
        column(
                columns,
                "pools.column.cap",
                row -> bound(row).cap(),
                (row, cap) -> change(terms -> terms.with(
                        row.member().code(),
                        row.grades(),
                        new Bound(
                                cap,
                                terms.bound(row.member().code(), row.grades()).pin()))));
        column(
                columns,
                "pools.column.pin",
                row -> bound(row).pin(),
                (row, pin) -> change(terms -> terms.with(
                        row.member().code(),
                        row.grades(),
                        new Bound(terms.bound(row.member().code(), row.grades()).cap(), pin))));
        column(
                columns,
                "pools.column.cap-all",
                row -> row.first() ? capInAll(row) : null,
                (row, cap) -> change(terms -> terms.withCap(row.member().code(), cap)));
    }

    private @Nullable Integer capInAll(PoolRow row) {
        Editing now = editing;
        return now == null
                ? row.member().cap()
                : now.terms().get().caps().get(row.member().code());
    }

    private void change(UnaryOperator<AllocationTerms> change) {
        Editing now = editing;
        if (now != null) {
            now.changed().accept(change);
        }
    }

    private Bound bound(PoolRow row) {
        Need need = row.need();
        Editing now = editing;
        return now == null
                ? new Bound(need.cap(), need.pin())
                : now.terms().get().bound(row.member().code(), row.grades());
    }

    /** Reads a number that may be left open. */
    private interface Reader extends Serializable {
        @Nullable
        Integer of(PoolRow row);
    }

    private void column(
            ListColumns<PoolRow> columns,
            String key,
            Reader reader,
            SerializableBiConsumer<PoolRow, @Nullable Integer> writer) {
        String heading = getTranslation(key);
        Grid.Column<PoolRow> column = number(columns.add(heading, row -> {
            Integer number = reader.of(row);
            return number == null ? "" : formats.number(number);
        }));
        column.setKey(key);
        if (editing != null) {
            column.setWidth(key.equals("pools.column.cap-all") ? "7rem" : "5.5rem")
                    .setRenderer(new ComponentRenderer<>(row -> key.equals("pools.column.cap-all") && !row.first()
                            ? new Span()
                            : field(row, heading, reader, writer)));
        }
    }

    private Component field(
            PoolRow row, String heading, Reader reader, SerializableBiConsumer<PoolRow, @Nullable Integer> writer) {
        IntegerField field = new IntegerField();
        field.addThemeVariants(TextFieldVariant.SMALL, TextFieldVariant.ALIGN_END);
        field.setAriaLabel(getTranslation(
                "pools.field.of", heading, row.member().name(), row.grades().toString()));
        field.setMin(0);
        field.setMax(Need.MOST);
        field.setWidthFull();
        field.setValue(reader.of(row));
        field.addValueChangeListener(change -> {
            if (!field.isInvalid()) {
                writer.accept(row, change.getValue());
            }
        });
        return field;
    }

    private String proposed(PoolRow row) {
        Integer proposed = row.proposed();
        return proposed == null ? "" : formats.number(proposed);
    }

    private Component opener(PoolRow row) {
        PostReason reason = row.reason();
        if (reason == null) {
            return new Span();
        }
        Button open = new Button(formats.number(reason.posts()), click -> new ReasonDialog(row, reason).open());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(getTranslation(
                "pools.reason.open", row.member().name(), row.grades().toString(), formats.number(reason.posts())));
        return open;
    }

    private String change(PoolRow row) {
        if (row.proposed() == null) {
            return "";
        }
        return row.change() == 0 ? "＝" : (row.change() > 0 ? "▲ +" : "▼ −") + formats.number(Math.abs(row.change()));
    }

    /** How many wait for each post that is proposed, to one hundredth. */
    private String perPost(PoolRow row) {
        Integer proposed = row.proposed();
        if (proposed == null || proposed == 0) {
            return row.need().waiting() == 0 || proposed == null ? "" : "—";
        }
        return formats.hundredths(100L * row.need().waiting() / proposed);
    }
}
