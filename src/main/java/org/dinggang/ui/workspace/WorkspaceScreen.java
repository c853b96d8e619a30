package org.dinggang.ui.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.model.Pin;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.jspecify.annotations.Nullable;

/** The plan workspace: post board, people and why in step, and everything that can be done with a plan. */
@Route(value = "plans/:plan([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("plans.css")
@StyleSheet("desk.css")
public class WorkspaceScreen extends Screen implements BeforeEnterObserver, Desk {
    final PlanToolbar toolbar = new PlanToolbar(this::command);
    final PlanHead head = new PlanHead();
    final StaleBanner stale = new StaleBanner(this::refresh);
    final RunPanel run = new RunPanel();
    final WorkspaceParts parts = new WorkspaceParts(this);
    private final transient WorkspaceServices services;
    private final transient Questions questions;
    private final transient PlanRun planning;
    private final transient ChangeQueue changes;
    private final List<Registration> registrations = new ArrayList<>();
    private long planId;
    private @Nullable String selected;
    private transient @Nullable OpenPlan plan;

    /** @param services what it works with */
    public WorkspaceScreen(WorkspaceServices services) {
        this.services = services;
        this.questions = new Questions(services, this);
        this.planning = new PlanRun(services, this);
        this.changes = new ChangeQueue(services, this);
        addClassName("workspace");
        add(toolbar, head, stale, run, parts);
        for (Command command : Command.values()) {
            Shortcuts.addShortcutListener(this, () -> command(command), command.key(), KeyModifier.ALT)
                    .setBrowserDefaultAllowed(false);
        }
    }

    @Override
    protected String title() {
        return plan == null ? getTranslation("workspace.title") : plan.summary().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        planId = RouteKeys.of(event, "plan");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI screen = event.getUI();
        var hear = screen.accessLater(planning::heard, () -> {});
        var news = screen.accessLater(this::changedBySomebody, () -> {});
        registrations.add(services.news().listen(planId, news::accept));
        load();
        planning.follow(planId, hear::accept);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        registrations.forEach(Registration::remove);
        registrations.clear();
        planning.leave();
        questions.endProof();
    }

    /** The plan shown; empty while it is being opened. */
    Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Opens the plan as it is now. */
    void load() {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.plans().open(actor, planId),
                        this::show,
                        this::notOpened,
                        share -> {});
    }

    private void notOpened(Throwable failure) {
        if (plan == null) {
            explain(services.failures().words(failure));
        } else {
            services.failures().tell(failure);
        }
    }

    private void show(OpenPlan shown) {
        boolean first = plan == null;
        plan = shown;
        titleChanged();
        planning.showFor(shown.revision());
        toolbar.show(shown);
        head.show(shown, this);
        parts.show(shown);
        explainSelected();
        services.background()
                .start(
                        this,
                        progress -> shown.decisions().passedOver(),
                        passed -> head.showPassedOver(shown, passed, this));
        if (shown.summary().stale()) {
            stale.show(shown.summary().mayEdit());
            lookWhatChanged();
        } else {
            stale.setVisible(false);
        }
        if (first) {
            planning.opened();
        }
    }

    private void lookWhatChanged() {
        Actor actor = services.actor().get();
        services.background().start(this, progress -> services.plans().staleness(actor, planId), stale::show);
    }

    private void refresh() {
        refresh(() -> {});
    }

    /** Puts the plan on the present data, then does what follows from that. */
    void refresh(Runnable afterwards) {
        changes.add(actor -> services.plans().refresh(actor, planId, revision()), afterwards);
    }

    /** Takes the plan after an edit of this screen. */
    void changed(OpenPlan edited) {
        show(edited);
        services.news()
                .tell(new PlanNews.Item(
                        planId, edited.revision(), services.actor().get().displayName()));
    }

    /** Says why not; where somebody else has changed the plan, shows it as it is now. */
    void refused(Throwable failure) {
        services.failures().tell(failure);
        if (failure instanceof RoundRefusedException refusal
                && refusal.code() == RoundRefusedException.Code.CHANGED_MEANWHILE) {
            load();
        }
    }

    private void changedBySomebody(PlanNews.Item item) {
        if (plan != null && item.revision() != plan.revision()) {
            Notifier.success(getTranslation("workspace.changed-by", item.author(), item.revision()));
            load();
        }
    }

    private int revision() {
        return plan == null ? 0 : plan.revision();
    }

    private void command(Command command) {
        if (plan == null || !toolbar.offers(command)) {
            return;
        }
        switch (command) {
            case BOARD, PEOPLE, WHY -> parts.focus(command.ordinal());
            case PLAN -> planning.ask(planId);
            case STOP -> planning.stop();
            case UNDO -> changes.add(actor -> services.plans().undo(actor, planId, revision()));
            case REDO -> changes.add(actor -> services.plans().redo(actor, planId, revision()));
            case ADJUST -> selectedPerson().ifPresent(this::adjust);
            case HOLD -> selectedPerson().ifPresent(this::holdOrRelease);
            case COMPARE -> questions.chooseOther(plan);
            case NOTICE -> UI.getCurrent().navigate("plans/" + planId + "/notice");
            case EXPORT ->
                new ResultExport(services.exports(), services.background(), services.failures())
                        .start(this, services.actor().get(), planId);
            case KEYS -> new ShortcutsDialog().open();
        }
    }

    private Optional<PlanPerson> selectedPerson() {
        return plan().flatMap(shown -> Optional.ofNullable(selected).flatMap(shown::person));
    }

    private boolean mayEdit() {
        return plan != null && plan.summary().mayEdit();
    }

    @Override
    public void show(Behind behind) {
        parts.show(behind);
    }

    @Override
    public void select(String staff) {
        if (!staff.equals(selected)) {
            selected = staff;
            explainSelected();
        }
    }

    /** Finds the decision about the selected person, then shows it if it is still wanted. */
    private void explainSelected() {
        OpenPlan shown = plan;
        selectedPerson().ifPresent(person -> {
            String staff = person.staff().id();
            services.background()
                    .start(
                            this,
                            progress ->
                                    Objects.requireNonNull(shown).decisions().of(staff),
                            decision -> decision.filter(found -> shown == plan && staff.equals(selected))
                                    .ifPresent(found -> parts.show(Objects.requireNonNull(shown), person, found)));
        });
    }

    @Override
    public void adjust(PlanPerson person) {
        plan().filter(shown -> shown.summary().mayEdit())
                .ifPresentOrElse(shown -> questions.edit(shown, person), parts::turnToWhy);
    }

    @Override
    public void hold(PlanPerson person, Pin pin) {
        if (mayEdit()) {
            changes.add(actor -> services.plans()
                    .edit(
                            actor,
                            planId,
                            revision(),
                            new PlanEdit.Hold(person.staff().id(), pin)));
        }
    }

    @Override
    public void release(PlanPerson person) {
        if (mayEdit()) {
            changes.add(actor -> services.plans()
                    .edit(
                            actor,
                            planId,
                            revision(),
                            new PlanEdit.Release(person.staff().id())));
        }
    }

    private void holdOrRelease(PlanPerson person) {
        if (person.pin() == null) {
            hold(person, PinChoice.asIs(person));
        } else {
            release(person);
        }
    }

    @Override
    public void ask(Asked asked) {
        plan().ifPresent(shown -> questions.ask(shown, asked));
    }

    @Override
    public void prove(PlanPerson person) {
        questions.prove(planId, person.staff().id(), parts.why::proven);
    }
}
