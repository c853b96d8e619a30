package org.dinggang.ui.pools;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.dinggang.establishment.allocation.AllocationComparison;
import org.dinggang.establishment.allocation.AllocationScore;
import org.dinggang.establishment.allocation.Claim;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;

/** Two allocations level by level, and what decides between them. */
final class ScoreTable extends Div {

    /** Of a person or day, in one. */
    private static final long HUNDREDTHS = 100;

    /**
     * A table.
     *
     * @param before what the first is called
     * @param after what the second is called
     */
    ScoreTable(AllocationComparison comparison, String before, String after) {
        Formats formats = Formats.current();
        addClassName("score-table");
        add(new H2(getTranslation("pools.score")));
        Table table =
                new Table(getTranslation("pools.score.caption"), getTranslation("pools.score.level"), before, after);
        List<String> first = values(formats, comparison.before());
        List<String> second = values(formats, comparison.after());
        for (int level = 0; level < first.size(); level++) {
            table.row(List.of(formats.text(AllocationScore.names().get(level)), first.get(level), second.get(level)));
        }
        add(table, new Paragraph(formats.text(comparison.verdict())));
    }

    /** In the order of the levels' names; claims as people or days to one hundredth. */
    private static List<String> values(Formats formats, AllocationScore score) {
        return List.of(
                formats.number(score.broken()),
                formats.number(score.placed()),
                formats.number(score.shortfall()),
                formats.hundredths(Math.floorDiv(score.claims(), Claim.UNIT / HUNDREDTHS)),
                formats.number(score.changes()));
    }
}
