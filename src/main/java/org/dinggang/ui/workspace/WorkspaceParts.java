package org.dinggang.ui.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.dinggang.explanation.Decision;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.ui.widgets.PartSwitch;

/** Post board, people and why, kept in step; beside each other where there is room, otherwise behind tabs. */
final class WorkspaceParts extends Div {
    final PostBoard board;
    final PeoplePanel people;
    final WhyPanel why;
    final PartSwitch tabs;
    private final List<Section> parts;
    final Div side = new Div();

    WorkspaceParts(Desk desk) {
        addClassName("workspace-parts");
        people = new PeoplePanel(desk);
        board = new PostBoard(desk, people::show);
        why = new WhyPanel(desk);
        parts = List.of(board, people, why);
        tabs = new PartSwitch(
                getTranslation("workspace.parts"),
                List.of(
                        getTranslation("workspace.board"),
                        getTranslation("workspace.people"),
                        getTranslation("workspace.why")),
                this::turnTo);
        tabs.addClassName("part-tabs");
        parts.forEach(part -> part.getElement().setAttribute("tabindex", "-1"));
        side.add(people, why);
        side.addClassName("side");
        Div both = new Div(board, side);
        both.addClassName("both");
        add(tabs, both);
        tabs.turnTo(0);
    }

    /** Shows a plan in all three. */
    void show(OpenPlan plan) {
        board.show(plan);
        people.show(plan);
    }

    /** Shows the people behind a number. */
    void show(Behind behind) {
        people.show(behind);
        tabs.turnTo(parts.indexOf(people));
    }

    /** Shows a person among the people, and why. */
    void show(OpenPlan plan, PlanPerson person, Decision decision) {
        people.select(person.staff().id());
        why.show(plan, person, decision);
        side.addClassName("explains");
    }

    /** Turns to the part that says why. */
    void turnToWhy() {
        tabs.turnTo(parts.indexOf(why));
    }

    /** Goes to a part: 0 post board, 1 people, 2 why. */
    void focus(int part) {
        tabs.turnTo(part);
        String target = switch (part) {
            case 0 -> "(this.querySelector('td button[tabindex=\"0\"]') || this).focus()";
            case 1 -> "(this.querySelector('vaadin-grid') || this).focus()";
            default -> "(this.querySelector('.scroller') || this).focus()";
        };
        parts.get(part).getElement().executeJs(target);
    }

    private void turnTo(int part) {
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).setClassName("turned-to", index == part);
        }
    }
}
