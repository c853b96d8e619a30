package org.dinggang.ui.widgets;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** Grids as all screens show them. */
public final class Grids {
    private Grids() {}

    /**
     * A grid without columns: dense, its columns movable and of any width, filling the place it is given.
     *
     * @param label what it lists, for screen readers
     * @param empty what it says when there is nothing to show
     */
    public static <T> Grid<T> dense(String label, String empty) {
        Grid<T> grid = new Grid<>();
        grid.setAriaLabel(label);
        grid.setEmptyStateText(empty);
        grid.setColumnReorderingAllowed(true);
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        grid.addClassName("dense");
        grid.setSizeFull();
        return grid;
    }

    /** Makes all columns resizable. Call it when they are added. */
    public static <T> void resizable(Grid<T> grid) {
        grid.getColumns().forEach(column -> column.setResizable(true));
    }
}
