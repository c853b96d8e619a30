package org.dinggang.ui.rounds;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.RoundState;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.standing.StandingNotice;
import org.dinggang.ui.widgets.PartSwitch;
import org.jspecify.annotations.Nullable;

/** A round: its plans, its applicants with merit, its settings and rules; and what takes it from draft to closed. */
@Route(value = "rounds/:round([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("plans.css")
@StyleSheet("posts.css")
public class RoundScreen extends Screen implements BeforeEnterObserver {
    private static final int PLANS = 0;
    private static final int APPLICANTS = 1;
    private static final int RULES = 2;

    final Button edit = new Button();
    final Button start = new Button();
    final Button close = new Button();
    final PlansPanel plans;
    final ApplicantsPanel applicants;
    final PartSwitch tabs;
    final StandingNotice standing = new StandingNotice();
    private final Div facts = new Div();
    private final Div rules = new Div();
    private final transient RoundServices services;
    private long roundId;
    private transient @Nullable RoundDetail round;

    /** @param services what it works with */
    public RoundScreen(RoundServices services) {
        this.services = services;
        addClassName("round");
        plans = new PlansPanel(services);
        applicants = new ApplicantsPanel(services, this::load);
        button(edit, "rounds.edit").addClickListener(click -> edit());
        button(start, "rounds.start").addClickListener(click -> confirmStart());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        button(close, "rounds.close").addClickListener(click -> confirmClose());
        facts.addClassName("round-facts");
        Div head = new Div(facts, edit, start, close);
        head.addClassName("screen-head");
        rules.addClassName("scroller");
        tabs = new PartSwitch(
                getTranslation("rounds.tabs"),
                List.of(
                        getTranslation("rounds.tab.plans"),
                        getTranslation("rounds.tab.applicants"),
                        getTranslation("rounds.tab.rules")),
                this::turnTo);
        add(head, standing, tabs, plans, applicants, rules);
        tabs.turnTo(PLANS);
    }

    @Override
    protected String title() {
        return round == null ? getTranslation("rounds.title") : round.summary().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        roundId = RouteKeys.of(event, "round");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    private void load() {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.rounds().detail(actor, roundId),
                        this::show,
                        this::notLoaded,
                        share -> {});
    }

    private void notLoaded(Throwable failure) {
        if (round == null) {
            explain(services.failures().words(failure));
        } else {
            services.failures().tell(failure);
        }
    }

    private void show(RoundDetail shown) {
        boolean first = round == null;
        round = shown;
        titleChanged();
        RoundState state = shown.summary().state();
        boolean mayEdit = shown.summary().mayEdit();
        edit.setVisible(mayEdit && state == RoundState.DRAFT);
        start.setVisible(mayEdit && state == RoundState.DRAFT);
        close.setVisible(mayEdit && state == RoundState.STARTED);
        facts.removeAll();
        facts.add(state(state), facts(shown));
        rules.removeAll();
        rules.add(new RuleSetView(shown));
        plans.show(shown);
        applicants.show(shown);
        standings(shown);
        if (first && state == RoundState.DRAFT) {
            tabs.turnTo(RULES);
        }
    }

    /** Whether its institutions may hold it at all: said before anybody computes plans. */
    private void standings(RoundDetail shown) {
        if (!isAttached()) {
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> RoundStandings.of(services, actor, shown.summary()),
                        standing::show,
                        services.failures()::tell,
                        share -> {});
    }

    private void turnTo(int part) {
        plans.setVisible(part == PLANS);
        applicants.setVisible(part == APPLICANTS);
        rules.setVisible(part == RULES);
    }

    private static Component state(RoundState state) {
        Span badge = new Span(StateMark.of(state) + " " + Formats.current().text(state.label()));
        badge.addClassNames("badge", StateMark.className(state));
        return badge;
    }

    private Component facts(RoundDetail shown) {
        Formats formats = Formats.current();
        Span facts = new Span(getTranslation(
                "rounds.facts",
                formats.date(shown.settings().effectiveDate()),
                formats.date(
                        shown.settings().tenureCutoff() == null
                                ? shown.settings().effectiveDate()
                                : shown.settings().tenureCutoff()),
                formats.text(shown.ruleSet().title()),
                formats.number(shown.people()),
                formats.number(shown.applied()),
                formats.number(shown.withMerit())));
        facts.addClassName("about");
        return facts;
    }

    private void edit() {
        if (round != null) {
            new RoundDialog(services, roundId, round, id -> load()).open();
        }
    }

    private void confirmStart() {
        int unscored = round == null ? 0 : round.applied() - round.withMerit();
        confirm(
                "rounds.start",
                unscored == 0
                        ? getTranslation("rounds.start.words")
                        : getTranslation("rounds.start.unscored", unscored) + getTranslation("rounds.start.words"),
                () -> act("rounds.started", actor -> services.rounds().start(actor, roundId)));
    }

    private void confirmClose() {
        confirm(
                "rounds.close",
                getTranslation("rounds.close.words"),
                () -> act("rounds.closed", actor -> services.rounds().close(actor, roundId)));
    }

    private void confirm(String title, String words, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(title));
        dialog.setText(words);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("rounds.cancel"));
        dialog.setConfirmText(getTranslation(title));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }

    private void act(String doneKey, java.util.function.Consumer<Actor> action) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> {
                            action.accept(actor);
                            return services.rounds().detail(actor, roundId);
                        },
                        shown -> {
                            Notifier.success(getTranslation(doneKey));
                            tabs.turnTo(PLANS);
                            show(shown);
                        },
                        services.failures()::tell,
                        share -> {});
    }

    private Button button(Button button, String key) {
        button.setText(getTranslation(key));
        button.setVisible(false);
        return button;
    }
}
