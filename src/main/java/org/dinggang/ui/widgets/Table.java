package org.dinggang.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table to be read: headings that screen readers tell with every cell; on narrow screens it scrolls by itself. */
public final class Table extends Div {
    private final NativeTable table = new NativeTable();
    private final String[] headings;

    /**
     * An empty table.
     *
     * @param caption what is in it, for those who do not see it
     * @param headings one for each column
     */
    public Table(String caption, String... headings) {
        this.headings = headings.clone();
        addClassName("dg-table");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    /** One more row of words. */
    public NativeTableRow row(List<String> words) {
        NativeTableRow row = new NativeTableRow();
        words.forEach(word -> row.add(new NativeTableCell(word)));
        table.getBody().add(row);
        return row;
    }

    /** One more row of words that ends in something else, buttons for instance. */
    public NativeTableRow row(List<String> words, Component end) {
        NativeTableRow row = row(words);
        NativeTableCell last = new NativeTableCell();
        last.addClassName("row-actions");
        last.add(end);
        row.add(last);
        return row;
    }

    /** How many columns there are. */
    public int columns() {
        return headings.length;
    }
}
