package org.dinggang.ui.workspace;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.dinggang.ui.chart.Chart;
import org.dinggang.ui.chart.Series;
import org.dinggang.ui.plan.ScoreLevel;
import org.dinggang.ui.plan.Words;

/** How the plan got better, in steps over time: a plan stays the best until a better one is found. */
final class ImprovementChart extends Div {
    private final Chart chart = new Chart(getTranslation("workspace.run.improvement"));

    ImprovementChart() {
        addClassName("improvement");
        chart.setSizeFull();
        add(chart);
        setVisible(false);
    }

    /** Shows a history up to now. */
    void show(List<ScorePoint> history, Duration now, Parameters parameters) {
        setVisible(!history.isEmpty());
        if (history.isEmpty()) {
            return;
        }
        Improvement improvement = Improvement.of(history, parameters);
        ScoreLevel level = improvement.level();
        List<String> positions = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Improvement.Point point : improvement.points()) {
            positions.add(Words.seconds(point.elapsed()));
            values.add((double) point.amount());
        }
        positions.add(Words.seconds(now));
        values.add((double) level.amount());
        Series series = new Series(
                level.name(),
                Series.Kind.STEP,
                values,
                value -> level.withAmount((long) value).value());
        chart.show(getTranslation("workspace.run.time"), positions, List.of(series));
    }
}
