package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.dinggang.establishment.Finding;
import org.dinggang.model.GradeRange;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.ArithmeticButton;
import org.dinggang.ui.structure.DifferenceMark;
import org.dinggang.ui.structure.FindingMark;

/** The cells of a row of the editor's board. They stay while somebody types in them. */
final class EditRow {
    final NumberInput posts;
    final NumberInput reserved;
    final NumberInput special;
    final Span inForce = new Span();
    final Span held = new Span("…");
    final DifferenceMark difference = new DifferenceMark();
    final ArithmeticButton calculated = new ArithmeticButton();
    final Div marks = new Div();
    private final int before;

    /**
     * A row.
     *
     * @param before posts in force today
     * @param changed when a number has changed
     */
    EditRow(GradeRange range, int before, Runnable changed) {
        this.before = before;
        inForce.setText(Formats.current().number(before));
        posts = new NumberInput(I18NProvider.translate("structures.editor.posts", range.toString()), changed);
        reserved = new NumberInput(I18NProvider.translate("structures.editor.reserved", range.toString()), changed);
        special = new NumberInput(I18NProvider.translate("structures.editor.special", range.toString()), changed);
        marks.addClassName("marks");
    }

    /** The difference from the posts in force. */
    void compare() {
        difference.show(before, posts.number());
    }

    /** The marks of those findings. */
    void mark(List<Finding> findings) {
        marks.removeAll();
        Formats formats = Formats.current();
        findings.forEach(finding -> marks.add(FindingMark.bare(finding.weight(), formats.text(finding.sentence()))));
    }

    boolean isReadable() {
        return posts.isReadable() && reserved.isReadable() && special.isReadable();
    }
}
