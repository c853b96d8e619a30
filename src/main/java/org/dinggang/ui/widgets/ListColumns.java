package org.dinggang.ui.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dinggang.ui.shell.Failures;

/**
 * The columns of a list in words: what they show is what its filter looks through and what its export writes, in the order shown.
 *
 * @param <T> the list's items
 */
public final class ListColumns<T> {
    private final Grid<T> grid;
    private final List<String> headings = new ArrayList<>();
    private final List<ValueProvider<T, String>> words = new ArrayList<>();

    /** Of a list without columns. */
    public ListColumns(Grid<T> grid) {
        this.grid = grid;
    }

    /** The list. */
    public Grid<T> grid() {
        return grid;
    }

    /** One more column, which can be sorted and made wider. */
    public Grid.Column<T> add(String heading, ValueProvider<T, String> value) {
        headings.add(heading);
        words.add(value);
        return grid.addColumn(value).setHeader(heading).setSortable(true).setResizable(true);
    }

    /** A field that leaves those items whose words have in them what is typed. For lists in memory. */
    public FilterField filter(String label) {
        return new FilterField(label, typed -> {
            String wanted = typed.toLowerCase(Locale.ROOT);
            grid.getListDataView()
                    .setFilter(item -> words.stream()
                            .anyMatch(value ->
                                    value.apply(item).toLowerCase(Locale.ROOT).contains(wanted)));
        });
    }

    /**
     * A button that downloads the items shown, as they are filtered and sorted.
     *
     * @param label what the button says
     * @param name the file's name without its ending
     */
    public ExportButton export(String label, String name, Failures failures) {
        return new ExportButton(label, name + ".csv", CsvFile.TYPE, (file, progress) -> write(file), failures);
    }

    /** Writes the items shown. Items and words are taken while the screen stands still. */
    private void write(OutputStream stream) throws IOException {
        UI screen = grid.getUI().orElseThrow(() -> new IllegalStateException("The list has been left"));
        List<List<String>> rows = new ArrayList<>();
        screen.accessSynchronously(() -> rows.addAll(rows()));
        try (CsvFile csv = new CsvFile(stream, headings)) {
            rows.forEach(csv::row);
        }
    }

    /** The items shown, in words. */
    @SuppressWarnings("unchecked") // the query is the grid's own
    List<List<String>> rows() {
        DataProvider<T, Object> items = (DataProvider<T, Object>) grid.getDataProvider();
        Query<T, Object> shown = (Query<T, Object>) grid.getDataCommunicator().buildQuery(0, Integer.MAX_VALUE);
        return items.fetch(shown)
                .map(item -> words.stream().map(value -> value.apply(item)).toList())
                .toList();
    }
}
