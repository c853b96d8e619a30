package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.Finding;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.ArithmeticButton;
import org.dinggang.ui.structure.FindingMark;

/** What stands beside a rank's name: its posts, what the ratios give its band, and what is found about that. */
final class RankLine extends Div {
    private final Formats formats = Formats.current();
    private final Span sum = new Span();
    private final Div calculated = new Div();
    private final Div marks = new Div();

    RankLine() {
        addClassName("rank-numbers");
        marks.addClassName("marks");
        calculated.addClassName("band");
        add(sum, calculated, marks);
    }

    /** The posts of the rank. */
    void sum(int posts) {
        sum.setText(getTranslation("structures.editor.rank-sum", formats.number(posts)));
    }

    /** What the ratios give. */
    void calculated(List<Arithmetic> bands) {
        calculated.removeAll();
        for (Arithmetic band : bands) {
            ArithmeticButton number = new ArithmeticButton();
            number.show(band);
            calculated.add(
                    new Span(getTranslation(
                            "structures.editor.band", formats.text(band.place().label()))),
                    number);
        }
    }

    /** The marks of those findings. */
    void mark(List<Finding> findings) {
        marks.removeAll();
        findings.forEach(finding -> marks.add(FindingMark.bare(finding.weight(), formats.text(finding.sentence()))));
    }
}
