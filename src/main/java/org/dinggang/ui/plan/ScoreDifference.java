package org.dinggang.ui.plan;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;

/** Two scores level by level, and which of them is better where they differ first. */
public final class ScoreDifference extends NativeTable {
    /**
     * Compares two scores.
     *
     * @param oneName what people call the first
     * @param otherName what people call the second
     */
    public ScoreDifference(Score one, String oneName, Score other, String otherName, Parameters parameters) {
        addClassNames("plain-table", "score-difference");
        NativeTableRow head = new NativeTableRow();
        for (String name : List.of(
                getTranslation("common.difference.level"),
                oneName,
                otherName,
                getTranslation("common.difference.change"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        List<ScoreLevel> ones = ScoreLevel.of(one, parameters);
        List<ScoreLevel> others = ScoreLevel.of(other, parameters);
        boolean decided = false;
        for (int index = 0; index < ones.size(); index++) {
            boolean differs = ones.get(index).amount() != others.get(index).amount();
            body.add(row(ones.get(index), others.get(index), differs && !decided));
            decided |= differs;
        }
        add(new NativeTableHeader(head), body);
    }

    private NativeTableRow row(ScoreLevel one, ScoreLevel other, boolean decides) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(one.name());
        name.getElement().setAttribute("scope", "row");
        long difference = other.amount() - one.amount();
        NativeTableCell change = new NativeTableCell(difference == 0 ? "" : words(other, difference));
        if (difference != 0) {
            change.addClassName(difference > 0 == other.largerIsBetter() ? "better" : "worse");
        }
        NativeTableRow row =
                new NativeTableRow(name, new NativeTableCell(one.value()), new NativeTableCell(other.value()), change);
        row.setClassName("decides", decides);
        return row;
    }

    private String words(ScoreLevel level, long difference) {
        return getTranslation(
                difference > 0 == level.largerIsBetter() ? "common.difference.better" : "common.difference.worse",
                level.signed(difference));
    }
}
