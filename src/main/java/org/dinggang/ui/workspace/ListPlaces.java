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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Precedence;
import org.dinggang.planning.Standing;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Where somebody stands on the competition lists, with those just ahead and just behind; each of them leads to that person. */
final class ListPlaces extends Div {
    private static final int AHEAD = 4;
    private static final int BEHIND = 2;

    private final OpenPlan plan;
    private final PlanPerson person;
    private final Desk desk;
    private final ListWords words;

    ListPlaces(OpenPlan plan, PlanPerson person, Desk desk) {
        this.plan = plan;
        this.person = person;
        this.desk = desk;
        this.words = new ListWords(plan);
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
        Standing own = members.get(place - 1);
        OrderedList shown = new OrderedList();
        shown.addClassName("standings");
        shown.getElement().setAttribute("start", String.valueOf(from + 1));
        Set<Precedence> separating = EnumSet.noneOf(Precedence.class);
        for (int index = from; index < to; index++) {
            Standing standing = members.get(index);
            if (index != place - 1) {
                separating.add(standing.separatedBy(own));
            }
        }
        for (int index = from; index < to; index++) {
            Standing standing = members.get(index);
            shown.add(
                    standing(list, standing, index == place - 1 ? separating : EnumSet.of(standing.separatedBy(own))));
        }
        String name = words.name(list);
        Button all = new Button(
                getTranslation("workspace.list.all", members.size()),
                click -> desk.show(new Behind(name, shownPlan -> everybody(shownPlan, list.grade()))));
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div head = new Div(new H4(getTranslation("workspace.list", name, place, members.size())), all);
        head.addClassName("list-head");
        return new Div(head, shown);
    }

    /** Everybody on the same list in a plan; nobody where the person is on none for the grade. */
    private Set<String> everybody(OpenPlan shown, Grade grade) {
        CompetitionList list = shown.checker().lists().of(person.staff().id()).get(grade);
        return list == null
                ? Set.of()
                : list.members().stream().map(Standing::staff).collect(Collectors.toSet());
    }

    private ListItem standing(CompetitionList list, Standing standing, Set<Precedence> separating) {
        ListItem item = new ListItem();
        plan.person(standing.staff()).ifPresent(other -> item.add(line(list, other, standing, separating)));
        item.setClassName("self", standing.staff().equals(person.staff().id()));
        return item;
    }

    private Component line(CompetitionList list, PlanPerson other, Standing standing, Set<Precedence> separating) {
        boolean isSelf = other.staff().id().equals(person.staff().id());
        Component name = new Span(other.staff().name());
        if (!isSelf) {
            NativeButton link = new NativeButton(other.staff().name());
            link.addClassName("link");
            link.addClickListener(click -> desk.select(standing.staff()));
            name = link;
        }
        Span merit = new Span(Words.merit(other.staff().merit()));
        merit.addClassName("merit");
        List<String> notes = new ArrayList<>(List.of(end(list, other)));
        notes.addAll(notes(standing, separating));
        Span end = new Span(String.join(" · ", notes));
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

    /** What the place is owed to besides merit: priority, and the days that separate people of equal merit. */
    private List<String> notes(Standing standing, Set<Precedence> separating) {
        List<String> notes = new ArrayList<>();
        if (standing.priority()) {
            notes.add(getTranslation("workspace.list.priority"));
        }
        if (separating.contains(Precedence.TIME_IN_GRADE)) {
            notes.add(since("workspace.list.in-grade", standing.waitingSince()));
        }
        if (separating.contains(Precedence.TITLE)) {
            notes.add(since("workspace.list.title", standing.titleSince()));
        }
        if (separating.contains(Precedence.IDENTIFIER)) {
            notes.add(getTranslation("workspace.list.tied"));
        }
        return notes;
    }

    private String since(String key, @Nullable LocalDate day) {
        return getTranslation(
                key,
                day == null
                        ? getTranslation("workspace.list.unknown")
                        : Formats.current().date(day));
    }
}
