package org.dinggang.ui.structure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.establishment.QuotaEffect;
import org.dinggang.structures.VersionEffect;
import org.dinggang.ui.chart.Chart;
import org.dinggang.ui.chart.Series;
import org.dinggang.ui.shell.Formats;

/** What numbers of posts do to the people: who is above them, when that ends, how many posts open in which year. */
public final class EffectView extends Div {
    private final Formats formats = Formats.current();

    /** Nothing yet. */
    public EffectView() {
        addClassName("effect");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows an effect. */
    public void show(VersionEffect effect) {
        removeAll();
        Paragraph sentence = new Paragraph(formats.text(effect.sentence()));
        sentence.addClassName("effect-sentence");
        add(sentence, table(effect));
        SortedMap<Integer, Integer> years = years(effect);
        if (!years.isEmpty()) {
            add(new H3(getTranslation("structures.effect.years")), chart(years));
        }
    }

    private Component table(VersionEffect effect) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "board");
        table.getElement().setAttribute("aria-label", getTranslation("structures.effect"));
        NativeTableRow head = new NativeTableRow();
        for (String heading : List.of(
                getTranslation("structures.board.grade"),
                getTranslation("structures.effect.before"),
                getTranslation("structures.effect.after"),
                getTranslation("structures.board.held"),
                getTranslation("structures.board.vacant"),
                getTranslation("structures.effect.opens"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        effect.quotas().forEach(quota -> body.add(row(quota)));
        table.add(body);
        Div scroller = new Div(table);
        scroller.addClassName("scroller");
        return scroller;
    }

    private NativeTableRow row(QuotaEffect quota) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                getTranslation("structures.grade", quota.grades().toString()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        row.add(
                new NativeTableCell(formats.number(quota.before())),
                new NativeTableCell(formats.number(quota.after())),
                new NativeTableCell(held(quota)),
                new NativeTableCell(vacant(quota)),
                new NativeTableCell(opens(quota)));
        row.setClassName("over-quota", quota.over() > 0);
        return row;
    }

    private Component held(QuotaEffect quota) {
        String number = formats.number(quota.holders().size());
        if (quota.holders().isEmpty()) {
            Span zero = new Span(number);
            zero.addClassName("zero");
            return zero;
        }
        NativeButton button = new NativeButton(number);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("structures.holders.open", quota.grades().toString(), number));
        button.addClickListener(click -> new HoldersDialog(quota).open());
        return button;
    }

    /** Vacant posts, or by how many people the number is exceeded and until when. */
    private Component vacant(QuotaEffect quota) {
        if (quota.over() == 0) {
            return new Span(formats.number(quota.open()));
        }
        Span mark = new Span(
                quota.withinFrom() == null
                        ? getTranslation("structures.board.over", formats.number(quota.over()))
                        : getTranslation(
                                "structures.effect.over-until",
                                formats.number(quota.over()),
                                formats.date(quota.withinFrom())));
        mark.addClassName("over-mark");
        return mark;
    }

    private String opens(QuotaEffect quota) {
        return quota.vacancies().entrySet().stream()
                .map(entry -> getTranslation(
                        "structures.effect.opens.year", entry.getKey().toString(), formats.number(entry.getValue())))
                .collect(Collectors.joining(getTranslation("structures.separator")));
    }

    private Component chart(SortedMap<Integer, Integer> years) {
        Chart chart = new Chart(getTranslation("structures.effect.years"));
        chart.addClassName("effect-chart");
        chart.show(
                getTranslation("structures.effect.year"),
                years.keySet().stream().map(String::valueOf).toList(),
                List.of(new Series(
                        getTranslation("structures.effect.vacancies"),
                        Series.Kind.BAR,
                        years.values().stream().map(Integer::doubleValue).toList(),
                        value -> formats.number((long) value))));
        return chart;
    }

    private static SortedMap<Integer, Integer> years(VersionEffect effect) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        effect.quotas()
                .forEach(quota -> quota.vacancies().forEach((year, number) -> years.merge(year, number, Integer::sum)));
        return years;
    }
}
