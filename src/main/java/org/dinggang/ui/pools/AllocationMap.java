package org.dinggang.ui.pools;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.model.GradeRange;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationSolution;
import org.dinggang.ui.chart.Area;
import org.dinggang.ui.chart.Area.Meaning;
import org.dinggang.ui.chart.Chart;
import org.dinggang.ui.shell.Formats;

/** The institutions as areas in proportion to their posts, by mark and colour as they gain or lose; in all, or of one grade. */
final class AllocationMap extends Div {
    final Select<Optional<GradeRange>> grades = new Select<>();
    final Chart chart = new Chart(getTranslation("pools.map"));
    private final AllocationDetail detail;
    private final Allocation shown;
    private final Formats formats = Formats.current();

    AllocationMap(AllocationDetail detail) {
        this.detail = detail;
        AllocationSolution solution = detail.solution();
        this.shown = solution == null ? detail.request().current() : solution.allocation();
        addClassName("allocation-map");
        List<Optional<GradeRange>> choices = new ArrayList<>(List.of(Optional.empty()));
        detail.request().grades().forEach(range -> choices.add(Optional.of(range)));
        grades.setAriaLabel(getTranslation("pools.column.grades"));
        grades.setItems(choices);
        grades.setItemLabelGenerator(choice -> choice.map(range -> getTranslation("widgets.grade", range.toString()))
                .orElseGet(() -> getTranslation("pools.map.all")));
        grades.setValue(Optional.empty());
        grades.addValueChangeListener(change -> draw());
        Paragraph legend = new Paragraph(getTranslation("pools.map.legend"));
        legend.addClassName("about");
        add(grades, legend, chart);
        draw();
    }

    private void draw() {
        Optional<GradeRange> chosen = grades.getValue();
        List<Area> areas = new ArrayList<>();
        for (Member member : detail.request().members()) {
            int now = number(detail.request().current(), member, chosen);
            int proposed = number(shown, member, chosen);
            if (now > 0 || proposed > 0) {
                areas.add(area(member, now, proposed));
            }
        }
        chart.showAreas(getTranslation("pools.column.institution"), getTranslation("pools.map.posts"), areas);
    }

    private static int number(Allocation allocation, Member member, Optional<GradeRange> grades) {
        return grades.map(range -> allocation.number(member.code(), range))
                .orElseGet(() -> allocation.total(member.code()));
    }

    /** Who loses everything still has a small area: an area of nothing could not be seen. */
    private Area area(Member member, int now, int proposed) {
        int change = proposed - now;
        Meaning meaning = change == 0 ? Meaning.QUIET : change > 0 ? Meaning.GOOD : Meaning.BAD;
        String mark = change == 0 ? "＝" : (change > 0 ? "▲+" : "▼−") + formats.number(Math.abs(change));
        return new Area(
                mark + " " + member.name() + " " + formats.number(proposed),
                Math.max(proposed, 0.5),
                meaning,
                getTranslation("pools.map.words", formats.number(now), formats.number(proposed)));
    }
}
