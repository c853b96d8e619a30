package org.dinggang.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Numbers of one kind, one for each position of a chart.
 *
 * @param name what they are
 * @param values as drawn
 * @param words how a value is written in the reader's language
 */
public record Series(String name, Kind kind, List<Double> values, DoubleFunction<String> words) {
    /** How they are drawn. */
    public enum Kind {
        /** Each as a bar. */
        BAR,
        /** Joined by a line. */
        LINE,
        /** Each holds until the next: the best score so far, a number of posts. */
        STEP
    }

    public Series {
        values = List.copyOf(values);
    }
}
