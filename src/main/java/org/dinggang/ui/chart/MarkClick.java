package org.dinggang.ui.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody has clicked a mark of a chart. */
@DomEvent("mark-click")
public final class MarkClick extends ComponentEvent<Chart> {
    private final String series;
    private final int position;

    /** Made by the framework. */
    public MarkClick(
            Chart source,
            boolean fromClient,
            @EventData("event.detail.series") String series,
            @EventData("event.detail.index") int position) {
        super(source, fromClient);
        this.series = series;
        this.position = position;
    }

    /** Name of the series that the mark belongs to. */
    public String series() {
        return series;
    }

    /** Index of its position, from 0 on. */
    public int position() {
        return position;
    }
}
