package org.dinggang.ui.pools;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.dinggang.structures.AllocationStep;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;

/** What happened to an allocation, the latest first. */
final class StepsTable extends Div {

    StepsTable(List<AllocationStep> steps) {
        Formats formats = Formats.current();
        Table table = new Table(
                getTranslation("pools.steps"),
                getTranslation("pools.steps.at"),
                getTranslation("pools.steps.who"),
                getTranslation("pools.steps.what"),
                getTranslation("pools.steps.words"));
        for (AllocationStep step : steps.reversed()) {
            table.row(List.of(
                    formats.time(step.at()),
                    formats.who(step.actor()),
                    step.event() == null
                            ? getTranslation("pools.steps.created")
                            : formats.text(step.event().label()),
                    step.words()));
        }
        add(table);
    }
}
