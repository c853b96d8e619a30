package org.dinggang.ui.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which columns a grid shows; also keeps, in the browser, their order and widths as somebody has left them.
 *
 * @param <T> the grid's items
 */
public final class ColumnChooser<T> extends Button {
    private final Grid<T> grid;
    private final Set<String> essential;
    private String storageName;
    private final List<Grid.Column<T>> original;
    private final Map<String, Checkbox> boxes = new HashMap<>();

    /**
     * For a grid whose columns are all added, with keys and headers as texts.
     *
     * @param name of the grid, under which the browser keeps its columns
     * @param essential keys of the columns that a telephone shows where nobody has chosen; what is chosen there is kept apart
     */
    public ColumnChooser(Grid<T> grid, String name, Set<String> essential) {
        this.grid = grid;
        this.essential = Set.copyOf(essential);
        storageName = "dinggang.columns." + name;
        original = List.copyOf(grid.getColumns());
        setIcon(VaadinIcon.GRID_H.create());
        setText(getTranslation("widgets.columns"));
        addThemeVariants(ButtonVariant.TERTIARY);
        Popover popover = new Popover(choices());
        popover.setTarget(this);
        popover.setAriaLabel(getTranslation("widgets.columns"));
        popover.setAutofocus(true);
        grid.addColumnReorderListener(event -> keep(event.getColumns()));
        grid.addColumnResizeListener(event -> keep(grid.getColumns()));
        addAttachListener(attached -> begin(attached.getUI()));
    }

    private void begin(UI screen) {
        if (NarrowColumns.isNarrow(screen)) {
            storageName += ".narrow";
            boxes.forEach((key, box) -> box.setValue(box.getValue() && essential.contains(key)));
        }
        WebStorage.getItem(screen, WebStorage.Storage.LOCAL_STORAGE, storageName, this::restore);
    }

    private Div choices() {
        Div choices = new Div();
        choices.addClassName("column-choices");
        for (Grid.Column<T> column : original) {
            Checkbox box = new Checkbox(column.getHeaderText(), column.isVisible());
            box.addValueChangeListener(change -> {
                column.setVisible(change.getValue() && box.isVisible());
                if (change.isFromClient()) {
                    keep(grid.getColumns());
                }
            });
            boxes.put(column.getKey(), box);
            choices.add(box);
        }
        Button reset = new Button(getTranslation("widgets.columns.reset"), click -> {
            WebStorage.removeItem(UI.getCurrent(), WebStorage.Storage.LOCAL_STORAGE, storageName);
            UI.getCurrent().getPage().reload();
        });
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        choices.add(reset);
        return choices;
    }

    /** Offers a column, or not: one that is not offered is not shown either. */
    public void offer(String key, boolean offered) {
        Checkbox box = Objects.requireNonNull(boxes.get(key), key);
        box.setVisible(offered);
        grid.getColumnByKey(key).setVisible(offered && box.getValue());
    }

    /** One entry a column: key, width, whether it is shown. */
    private void keep(List<Grid.Column<T>> columns) {
        String kept = columns.stream()
                .map(column -> column.getKey() + ":" + (column.getWidth() == null ? "" : column.getWidth()) + ":"
                        + column.isVisible())
                .collect(Collectors.joining(","));
        getUI().ifPresent(screen -> WebStorage.setItem(screen, WebStorage.Storage.LOCAL_STORAGE, storageName, kept));
    }

    private void restore(@Nullable String kept) {
        if (kept == null) {
            return;
        }
        Map<String, Grid.Column<T>> rest = new LinkedHashMap<>();
        original.forEach(column -> rest.put(column.getKey(), column));
        List<Grid.Column<T>> order = new ArrayList<>();
        for (String entry : kept.split(",")) {
            String[] parts = entry.split(":", -1);
            Grid.Column<T> column = parts.length == 3 ? rest.remove(parts[0]) : null;
            if (column != null) {
                order.add(column);
                if (parts[1].matches("[0-9.]+(px|em|rem)")) {
                    column.setWidth(parts[1]).setFlexGrow(0);
                }
                Objects.requireNonNull(boxes.get(column.getKey())).setValue(parts[2].equals("true"));
            }
        }
        order.addAll(rest.values());
        grid.setColumnOrder(order);
    }
}
