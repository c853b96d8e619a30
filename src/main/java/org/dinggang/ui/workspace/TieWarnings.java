package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.dinggang.planning.Tie;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;

/** Says with whom somebody ties at the border of a list, appointed or not: a collective decision is needed. Empty where there is no tie. */
final class TieWarnings extends Div {
    /** Stands in a sentence where a link comes. */
    private static final String LINK = "\u0001";

    TieWarnings(OpenPlan plan, PlanPerson person, Desk desk) {
        addClassName("tie-warnings");
        ListWords lists = new ListWords(plan);
        String staff = person.staff().id();
        for (Tie tie : plan.evaluation().ties()) {
            if (tie.appointed().equals(staff)) {
                add(warning(plan, lists, tie, tie.notAppointed(), desk));
            } else if (tie.notAppointed().equals(staff)) {
                add(warning(plan, lists, tie, tie.appointed(), desk));
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private Component warning(OpenPlan plan, ListWords lists, Tie tie, String other, Desk desk) {
        String list = lists.name(lists.of(other, tie.grade()));
        String[] words = getTranslation("workspace.why.tie", LINK, list).split(LINK, 2);
        NativeButton link = new NativeButton(
                plan.person(other).map(person -> person.staff().name()).orElse(other), click -> desk.select(other));
        link.addClassName("link");
        Paragraph warning = new Paragraph(new Span("⚠ " + words[0]), link, new Span(words[1]));
        warning.addClassName("tie-warning");
        return warning;
    }
}
