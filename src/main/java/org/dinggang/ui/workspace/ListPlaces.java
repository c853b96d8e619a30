package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Standing;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.ui.plan.Words;

/** Where somebody stands on the competition lists, with those just ahead and just behind; each of them leads to that person. */
final class ListPlaces extends Div {
    private static final int AHEAD = 4;
    private static final int BEHIND = 2;

    private final OpenPlan plan;
    private final PlanPerson person;
    private final Desk desk;

    ListPlaces(OpenPlan plan, PlanPerson person, Desk desk) {
        this.plan = plan;
        this.person = person;
        this.desk = desk;
        addClassName("places");
        plan.checker().lists().of(person.staff().id()).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> add(list(entry.getValue())));
    }

    private Component list(CompetitionList list) {
        int place = list.placeOf(person.staff().id());
        List<Standing> members = list.members();
        int from = Math.max(0, place - 1 - AHEAD);
        int to = Math.min(members.size(), place + BEHIND);
        OrderedList shown = new OrderedList();
        shown.addClassName("standings");
        shown.getElement().setAttribute("start", String.valueOf(from + 1));
        for (int index = from; index < to; index++) {
            shown.add(standing(list, members.get(index)));
        }
        Button all = new Button(
                getTranslation("workspace.list.all", members.size()),
                click -> desk.show(new Behind(
                        getTranslation("workspace.list.behind", list.name(), Words.grade(list.grade())),
                        members.stream().map(Standing::staff).collect(Collectors.toSet()))));
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div head = new Div(
                new H4(getTranslation("workspace.list", Words.grade(list.grade()), place, members.size())), all);
        head.addClassName("list-head");
        return new Div(head, shown);
    }

    private ListItem standing(CompetitionList list, Standing standing) {
        ListItem item = new ListItem();
        plan.person(standing.staff()).ifPresent(other -> item.add(line(list, other, standing)));
        item.setClassName("self", standing.staff().equals(person.staff().id()));
        return item;
    }

    private Component line(CompetitionList list, PlanPerson other, Standing standing) {
        boolean isSelf = other.staff().id().equals(person.staff().id());
        Component name = new Span(other.staff().name());
        if (!isSelf) {
            NativeButton link = new NativeButton(other.staff().name());
            link.addClassName("link");
            link.addClickListener(click -> desk.select(standing.staff()));
            name = link;
        }
        Span merit = new Span(Words.merit(other.staff().merit())
                + (standing.priority() ? getTranslation("workspace.list.priority") : ""));
        merit.addClassName("merit");
        Span end = new Span(end(list, other));
        end.addClassName("end");
        Div line = new Div(name, merit, end);
        line.addClassName("standing");
        return line;
    }

    private String end(CompetitionList list, PlanPerson other) {
        if (other.isAppointed() && list.grade().equals(other.finalGrade())) {
            return getTranslation("workspace.list.here");
        }
        return other.isAppointed()
                ? getTranslation("workspace.list.elsewhere", Words.grade(other.finalGrade()))
                : getTranslation("workspace.list.not");
    }
}
