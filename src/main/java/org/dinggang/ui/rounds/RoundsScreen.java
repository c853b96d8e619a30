package org.dinggang.ui.rounds;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.rounds.RoundInstitution;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.structures.Standing;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.standing.StandingNotice;
import org.dinggang.ui.widgets.FilterField;

/** The rounds that the person sees, where everybody begins. Whoever sees no rounds is told where to go instead. */
@Route(value = "", layout = MainLayout.class)
@RouteAlias(value = "rounds", layout = MainLayout.class)
@PermitAll
@Menu(title = "rounds.title", icon = "vaadin:calendar-clock", order = 10)
@StyleSheet("plans.css")
@StyleSheet("posts.css")
public class RoundsScreen extends Screen {
    private static final int INSTITUTIONS_NAMED = 3;

    /** So many rounds are seen at a glance: they need no filter. */
    private static final int SEEN_AT_A_GLANCE = 8;

    final Button create = new Button();
    final FilterField filter;
    final UnorderedList list = new UnorderedList();
    private final Map<ListItem, String> cards = new LinkedHashMap<>();
    private final Map<Long, StandingNotice> notices = new HashMap<>();
    private final Div head = new Div();
    private final transient RoundServices services;

    /** @param services what it works with */
    public RoundsScreen(RoundServices services) {
        this.services = services;
        addClassName("rounds");
        filter = new FilterField(getTranslation("rounds.filter"), this::filter);
        create.setText(getTranslation("rounds.create"));
        create.setIcon(VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickListener(click -> create());
        create.setVisible(false);
        filter.setVisible(false);
        head.add(create, filter);
        head.addClassName("screen-head");
        list.addClassName("cards");
        add(head, list);
    }

    @Override
    protected String title() {
        return getTranslation("rounds.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor actor = services.actor().get();
        if (!actor.may(Permission.VIEW_ROUNDS)) {
            removeAll();
            add(nothingHere(actor));
            return;
        }
        create.setVisible(actor.mayManageRounds());
        services.background()
                .start(
                        this,
                        progress -> services.rounds().list(actor),
                        rounds -> show(rounds, actor),
                        services.failures()::tell,
                        share -> {});
    }

    private Component nothingHere(Actor actor) {
        Div box = new Div(new Paragraph(getTranslation("rounds.not-yours")));
        if (actor.may(Permission.MANAGE_USERS)) {
            box.add(new Anchor("users", getTranslation("rounds.to-users")));
        }
        return box;
    }

    private void show(List<RoundSummary> rounds, Actor actor) {
        list.removeAll();
        if (rounds.isEmpty()) {
            list.add(new ListItem(getTranslation(actor.mayManageRounds() ? "rounds.none.create" : "rounds.none")));
        }
        cards.clear();
        notices.clear();
        rounds.forEach(round -> cards.put(card(round), words(round)));
        cards.keySet().forEach(list::add);
        filter.setVisible(rounds.size() > SEEN_AT_A_GLANCE);
        filter(filter.getValue().strip());
        if (isAttached()) {
            showStandings(rounds, actor);
        }
    }

    /** Which institutions may hold no rounds now is looked up when the rounds are on the screen already. */
    private void showStandings(List<RoundSummary> rounds, Actor actor) {
        services.background()
                .start(
                        this,
                        progress -> standings(rounds, actor),
                        standings -> standings.forEach((round, those) ->
                                Objects.requireNonNull(notices.get(round)).showHindered(those, INSTITUTIONS_NAMED)),
                        services.failures()::tell,
                        share -> {});
    }

    private Map<Long, List<Standing>> standings(List<RoundSummary> rounds, Actor actor) {
        Map<Long, List<Standing>> standings = new LinkedHashMap<>();
        rounds.forEach(round -> standings.put(round.id(), RoundStandings.of(services, actor, round)));
        return standings;
    }

    private void filter(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        cards.forEach((card, words) -> card.setVisible(words.contains(wanted)));
    }

    /** What a round can be found by: its name, day, state, author and all of its institutions. */
    private static String words(RoundSummary round) {
        Formats formats = Formats.current();
        return Stream.concat(
                        Stream.of(
                                round.name(),
                                formats.date(round.effectiveDate()),
                                formats.longDate(round.effectiveDate()),
                                formats.text(round.state().label()),
                                formats.who(round.author())),
                        round.institutions().stream().map(RoundInstitution::name))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private ListItem card(RoundSummary round) {
        Formats formats = Formats.current();
        H2 name = new H2(new Anchor("rounds/" + round.id(), round.name()));
        Span state = new Span(
                StateMark.of(round.state()) + " " + formats.text(round.state().label()));
        state.addClassNames("badge", StateMark.className(round.state()));
        Div head = new Div(name, state);
        head.addClassName("card-head");
        Paragraph about = new Paragraph(getTranslation(
                "rounds.about",
                formats.longDate(round.effectiveDate()),
                formats.text(round.ruleSetTitle()),
                institutions(round.institutions()),
                round.plans(),
                formats.who(round.author())));
        StandingNotice notice = new StandingNotice();
        notices.put(round.id(), notice);
        ListItem card = new ListItem(head, about, notice);
        card.addClassName("card");
        return card;
    }

    private String institutions(List<RoundInstitution> institutions) {
        String named = String.join(
                getTranslation("rounds.separator"),
                institutions.stream()
                        .limit(INSTITUTIONS_NAMED)
                        .map(RoundInstitution::name)
                        .toList());
        return institutions.size() > INSTITUTIONS_NAMED
                ? getTranslation("rounds.institutions.more", named, institutions.size())
                : named;
    }

    private void create() {
        new RoundDialog(services, null, null, id -> UI.getCurrent().navigate("rounds/" + id)).open();
    }
}
