package org.dinggang.ui.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On a telephone a grid shows only its essential columns: what lies off the screen is not looked for. In a window that is turned or
 * made wider the others come back.
 */
public final class NarrowColumns {
    /** Windows up to this width, in pixels of the style sheets, are narrow; the same as in those. */
    private static final int NARROW = 640;

    private final Grid<?> grid;
    private final Set<String> essential;
    private final List<Grid.Column<?>> hidden = new ArrayList<>();
    private boolean narrow;

    private NarrowColumns(Grid<?> grid, Set<String> essential) {
        this.grid = grid;
        this.essential = Set.copyOf(essential);
    }

    /**
     * Begins for a grid whose columns are all added.
     *
     * @param essential keys of the columns that a telephone shows as well
     * @return takes columns that come and go
     */
    public static NarrowColumns keep(Grid<?> grid, Set<String> essential) {
        NarrowColumns columns = new NarrowColumns(grid, essential);
        grid.addAttachListener(attached -> {
            columns.show(isNarrow(attached.getUI()));
            Registration resizing = attached.getUI()
                    .getPage()
                    .addBrowserWindowResizeListener(resized -> columns.show(isNarrow(resized.getWidth())));
            grid.addDetachListener(detached -> {
                resizing.remove();
                detached.unregisterListener();
            });
        });
        return columns;
    }

    /** Shows a column, as far as there is room, or does not. */
    public void offer(Grid.Column<?> column, boolean offered) {
        hidden.remove(column);
        boolean room = !narrow || isEssential(column.getKey());
        column.setVisible(offered && room);
        if (offered && !room) {
            hidden.add(column);
        }
    }

    /** Whether the window is narrow now; one whose width is not known is not. */
    static boolean isNarrow(UI screen) {
        WindowSize size = screen.getPage().windowSizeSignal().peek();
        return size != null && isNarrow(size.width());
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width <= NARROW;
    }

    /** Shows as many columns as have room. */
    void show(boolean isNarrow) {
        narrow = isNarrow;
        if (!narrow) {
            hidden.forEach(column -> column.setVisible(true));
            hidden.clear();
            return;
        }
        for (Grid.Column<?> column : grid.getColumns()) {
            if (column.isVisible() && !isEssential(column.getKey())) {
                column.setVisible(false);
                hidden.add(column);
            }
        }
    }

    private boolean isEssential(@Nullable String key) {
        return key != null && essential.contains(key);
    }
}
