package org.dinggang.ui.pools;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.dinggang.access.Actor;
import org.dinggang.model.Text;
import org.dinggang.rounds.RuleSetChoice;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.AllocationSolution;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.VersionState;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.ConfirmAction;
import org.dinggang.ui.widgets.PartSwitch;
import org.dinggang.ui.widgets.ProgressPanel;
import org.jspecify.annotations.Nullable;

/** An allocation: its terms, its numbers with their reasons as a table and as a map, what happened to it, and what can be done with it. */
@Route(value = "pools/allocations/:allocation([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"DEPARTMENT", "BUREAU"})
@StyleSheet("plans.css")
@StyleSheet("people.css")
@StyleSheet("allocation.css")
public class AllocationScreen extends Screen implements BeforeEnterObserver {
    final ProgressPanel progress = new ProgressPanel(getTranslation("pools.solving"));
    final Div content = new Div();
    private final Paragraph unsaved = new Paragraph(getTranslation("pools.unsaved"));
    private final transient PoolServices services;
    private long id;
    private int part;
    private transient @Nullable AllocationDetail shown;
    private transient @Nullable AllocationTerms terms;
    private transient @Nullable AllocationActions actions;

    /** An allocation with the name of its rule set. */
    private record Loaded(AllocationDetail detail, @Nullable Text ruleSet) {}

    /** @param services what it works with */
    public AllocationScreen(PoolServices services) {
        this.services = services;
        addClassName("allocation");
        content.addClassName("allocation-content");
        unsaved.addClassNames("notice", "warn");
        unsaved.getElement().setAttribute("role", "status");
        add(progress, content);
    }

    @Override
    protected String title() {
        AllocationDetail detail = shown;
        return detail == null
                ? getTranslation("pools.allocation")
                : detail.terms().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteKeys.of(event, "allocation");
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
                        share -> load(actor),
                        this::show,
                        failure -> explain(services.failures().words(failure)),
                        share -> {});
    }

    private Loaded load(Actor actor) {
        AllocationDetail detail = services.allocations().detail(actor, id);
        Text ruleSet = services.rounds().ruleSets(actor).stream()
                .filter(choice -> choice.name().equals(detail.terms().ruleSet()))
                .map(RuleSetChoice::title)
                .findFirst()
                .orElse(null);
        return new Loaded(detail, ruleSet);
    }

    private void show(Loaded loaded) {
        AllocationDetail detail = loaded.detail();
        shown = detail;
        terms = detail.terms();
        titleChanged();
        AllocationActions buttons = new AllocationActions(detail, this::lead, services.failures());
        actions = buttons;
        content.removeAll();
        content.add(new AllocationHead(detail, loaded.ruleSet()), buttons, unsaved);
        unsaved.setVisible(false);
        content.add(new AllocationNotices(detail));
        AllocationSolution solution = detail.solution();
        if (solution != null) {
            content.add(new ScoreTable(
                    solution.comparison(),
                    getTranslation("pools.column.current"),
                    getTranslation("pools.column.proposed")));
        }
        Div place = new Div();
        place.addClassName("allocation-part");
        PartSwitch parts = new PartSwitch(
                getTranslation("pools.parts"),
                List.of(
                        getTranslation("pools.part.table"),
                        getTranslation("pools.part.map"),
                        getTranslation("pools.part.steps")),
                number -> turn(place, detail, number));
        content.add(parts, place);
        parts.turnTo(part);
    }

    private void turn(Div place, AllocationDetail detail, int number) {
        part = number;
        place.removeAll();
        boolean mayEdit = detail.summary().allowed().contains(AllocationEvent.EDIT);
        place.add(
                switch (number) {
                    case 0 ->
                        new AllocationTable(
                                detail,
                                mayEdit ? new AllocationTable.Editing(this::terms, this::settle) : null,
                                services.failures());
                    case 1 -> new AllocationMap(detail);
                    default -> new StepsTable(detail.steps());
                });
    }

    private AllocationTerms terms() {
        return Objects.requireNonNull(terms);
    }

    private AllocationDetail detail() {
        return Objects.requireNonNull(shown);
    }

    /** Caps and pins are stored when the allocation is solved, not one by one. */
    void settle(UnaryOperator<AllocationTerms> change) {
        terms = change.apply(terms());
        boolean isChanged = !terms().equals(detail().terms());
        unsaved.setVisible(isChanged);
        AllocationActions buttons = actions;
        if (buttons != null) {
            buttons.submit.setEnabled(!isChanged && detail().problems().isEmpty());
        }
    }

    /** Does what a button says. */
    void lead(AllocationEvent event) {
        AllocationDetail detail = detail();
        String name = detail.summary().name();
        switch (event) {
            case EDIT -> new TermsDialog(services, detail, terms(), changed -> load()).open();
            case SOLVE -> solve();
            case SUBMIT ->
                ConfirmAction.ask(
                        getTranslation("pools.submit.ask", name),
                        getTranslation("pools.submit.words"),
                        AllocationActions.words(event),
                        () -> run(
                                getTranslation("pools.submitted"),
                                (actor, key, revision) -> services.allocations().submit(actor, key, revision)));
            case WITHDRAW ->
                ConfirmAction.ask(
                        getTranslation("pools.withdraw.ask", name),
                        getTranslation("pools.withdraw.words"),
                        AllocationActions.words(event),
                        () -> run(
                                getTranslation("pools.withdrawn"),
                                (actor, key, revision) -> services.allocations().withdraw(actor, key, revision)));
            case DISCARD ->
                ConfirmAction.askDangerous(
                        getTranslation("pools.discard.ask", name),
                        getTranslation("pools.discard.words"),
                        AllocationActions.words(event),
                        () -> run(
                                getTranslation("pools.discarded"),
                                (actor, key, revision) -> services.allocations().discard(actor, key, revision)));
            case GIVE_BACK ->
                new ReturnDialog(
                                detail.summary(),
                                words -> run(
                                        getTranslation("pools.returned"),
                                        (actor, key, revision) ->
                                                services.allocations().giveBack(actor, key, revision, words)))
                        .open();
            case APPROVE ->
                new ApproveDialog(services, detail.summary(), () -> {
                            Notifier.success(getTranslation("pools.approved"));
                            load();
                        })
                        .open();
        }
    }

    /** A step of the allocation as it is on the screen. */
    private interface Step {
        void take(Actor actor, long id, int revision);
    }

    private void run(String done, Step step) {
        Actor actor = services.actor().get();
        int revision = detail().summary().revision();
        services.background()
                .start(
                        this,
                        share -> {
                            step.take(actor, id, revision);
                            return done;
                        },
                        words -> {
                            Notifier.success(words);
                            load();
                        },
                        this::failed,
                        share -> {});
    }

    private void solve() {
        Actor actor = services.actor().get();
        AllocationDetail detail = detail();
        AllocationTerms wanted = terms();
        AllocationActions buttons = actions;
        if (buttons != null) {
            buttons.solve.setEnabled(false);
        }
        progress.begin(services.background()
                .start(
                        this,
                        share -> solve(actor, detail, wanted, share),
                        loaded -> {
                            progress.end();
                            show(loaded);
                            Notifier.success(getTranslation("pools.solved"));
                        },
                        failure -> {
                            progress.end();
                            failed(failure);
                        },
                        progress::show));
    }

    private Loaded solve(Actor actor, AllocationDetail detail, AllocationTerms wanted, DoubleConsumer share) {
        int revision = detail.summary().revision();
        boolean needsEdit = !wanted.equals(detail.terms()) || detail.summary().state() == VersionState.RETURNED;
        if (needsEdit) {
            services.allocations().edit(actor, id, revision, wanted);
        }
        services.allocations().solve(actor, id, needsEdit ? revision + 1 : revision, share);
        return load(actor);
    }

    /** Whatever was refused, what is on the screen may be old, but what was typed is kept. */
    private void failed(Throwable failure) {
        services.failures().tell(failure);
        AllocationActions buttons = actions;
        if (buttons != null) {
            buttons.solve.setEnabled(true);
        }
    }
}
