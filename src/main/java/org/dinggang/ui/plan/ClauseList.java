package org.dinggang.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dinggang.policy.Clause;
import org.dinggang.ui.shell.Formats;

/** Clauses with their text: the document, the article and what it says. */
public final class ClauseList extends Div {
    /** The clauses, the one to cite first first. */
    public ClauseList(List<Clause> clauses) {
        addClassName("clauses");
        clauses.forEach(clause -> add(of(clause)));
    }

    private Div of(Clause clause) {
        Span citation = new Span(clause.citation() + marks(clause));
        citation.addClassName("citation");
        Span words = new Span(Formats.current().text(clause.text()));
        Div line = new Div(citation, words);
        line.addClassName("clause");
        return line;
    }

    private String marks(Clause clause) {
        return (clause.forNewStaff() ? getTranslation("common.clause.new-staff") : "")
                + (clause.summary() ? getTranslation("common.clause.summary") : "");
    }
}
