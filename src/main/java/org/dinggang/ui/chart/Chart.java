package org.dinggang.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A chart of series over common positions on the horizontal axis, or of areas in proportion to a number, in the page's colours, light
 * and dark. Series differ by mark and line as well as by colour, areas by the mark that their names begin with. Whoever does not see the
 * chart finds the same numbers in a table.
 */
@Tag("dinggang-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/dinggang-chart.ts")
public final class Chart extends Component implements HasSize, HasStyle {
    private static final List<String> SYMBOLS = List.of("circle", "rect", "triangle", "diamond", "pin");
    private static final List<String> LINES = List.of("solid", "dashed", "dotted");

    /** @param label says in a sentence what the chart shows */
    public Chart(String label) {
        getElement().setProperty("label", label);
    }

    /**
     * Shows these series instead of what was there.
     *
     * @param positions where the values stand, in order
     * @param horizontal what the positions are
     */
    public void show(String horizontal, List<String> positions, List<Series> series) {
        getElement().setPropertyMap("option", option(horizontal, positions, series));
        getElement().setPropertyMap("table", table(horizontal, positions, series));
    }

    /**
     * Shows areas in proportion to their values instead of what was there.
     *
     * @param place what the areas are
     * @param value what their sizes mean
     * @param areas the areas, in order
     */
    public void showAreas(String place, String value, List<Area> areas) {
        getElement()
                .setPropertyMap(
                        "option",
                        Map.of("areas", areas.stream().map(Chart::area).toList()));
        getElement()
                .setPropertyMap(
                        "table",
                        Map.of(
                                "caption", getElement().getProperty("label", ""),
                                "headings", List.of(place, value),
                                "rows",
                                        areas.stream()
                                                .map(area -> List.of(area.name(), area.words()))
                                                .toList()));
    }

    private static Map<String, Object> area(Area area) {
        return Map.of(
                "name", area.name(),
                "value", area.value(),
                "meaning", area.meaning().name().toLowerCase(Locale.ROOT));
    }

    /** Called when somebody clicks a mark. */
    public Registration addMarkClickListener(ComponentEventListener<MarkClick> listener) {
        return addListener(MarkClick.class, listener);
    }

    private static Map<String, Object> option(String horizontal, List<String> positions, List<Series> series) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("aria", Map.of("enabled", false, "decal", Map.of("show", true)));
        option.put("tooltip", Map.of("trigger", "axis"));
        option.put("legend", Map.of("show", series.size() > 1));
        option.put(
                "xAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        positions,
                        "name",
                        horizontal,
                        "nameLocation",
                        "middle",
                        "nameGap",
                        28));
        option.put(
                "yAxis",
                Map.of("type", "value", "scale", series.stream().noneMatch(one -> one.kind() == Series.Kind.BAR)));
        option.put(
                "series",
                IntStream.range(0, series.size())
                        .mapToObj(index -> drawing(series.get(index), index))
                        .toList());
        return option;
    }

    private static Map<String, Object> drawing(Series series, int index) {
        Map<String, Object> drawing = new LinkedHashMap<>();
        drawing.put("name", series.name());
        drawing.put("data", series.values());
        switch (series.kind()) {
            case BAR -> drawing.put("type", "bar");
            case LINE -> drawing.put("type", "line");
            case STEP -> {
                drawing.put("type", "line");
                drawing.put("step", "end");
            }
        }
        if (series.kind() != Series.Kind.BAR) {
            drawing.put("symbol", SYMBOLS.get(index % SYMBOLS.size()));
            drawing.put("symbolSize", 6);
            drawing.put("lineStyle", Map.of("type", LINES.get(index % LINES.size()), "width", 2));
        }
        return drawing;
    }

    private Map<String, Object> table(String horizontal, List<String> positions, List<Series> series) {
        List<String> headings = new ArrayList<>(List.of(horizontal));
        series.forEach(one -> headings.add(one.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < positions.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(positions.get(row)));
            for (Series one : series) {
                cells.add(one.words().apply(one.values().get(row)));
            }
            rows.add(cells);
        }
        return Map.of("caption", getElement().getProperty("label", ""), "headings", headings, "rows", rows);
    }
}
