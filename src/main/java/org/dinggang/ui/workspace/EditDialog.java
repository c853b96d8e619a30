package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.dinggang.access.Actor;
import org.dinggang.access.CurrentActor;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.EditPreview;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.Replanned;
import org.dinggang.ui.plan.DifferenceView;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.BackgroundTask;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Translations;
import org.jspecify.annotations.Nullable;

/**
 * Moves or fixes a person by hand: where to, and before anything is accepted what it breaks and, planned anew, whom it displaces.
 */
@EnumTexts(prefix = "workspace.edit.mode.", of = EditDialog.Mode.class)
final class EditDialog extends Dialog {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    final Select<Target> target = new Select<>();
    final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    final Div preview = new Div();
    final Button accept = new Button();
    final Button displaced = new Button();
    final Button acceptReplanned = new Button();
    private final Services services;
    private final OpenPlan plan;
    private final PlanPerson person;
    private @Nullable BackgroundTask task;
    private @Nullable StopSignal searching;
    private @Nullable Replanned replanned;
    private boolean modeFollows;

    /** Moving, or moving and keeping it through all planning. */
    enum Mode {
        MOVE,
        HOLD
    }

    /**
     * Where somebody can be put.
     *
     * @param grade the grade; null to stay
     * @param isOption whether the rules leave it open
     */
    record Target(@Nullable Grade grade, boolean isOption) {}

    /**
     * What the dialog works with.
     *
     * @param plans the plans
     * @param actor who is at the screen
     * @param background for what takes longer
     * @param done takes the plan after an edit
     * @param failed tells why not
     */
    record Services(
            Plans plans,
            CurrentActor actor,
            Background background,
            Consumer<OpenPlan> done,
            Consumer<Throwable> failed) {}

    EditDialog(Services services, OpenPlan plan, PlanPerson person) {
        this.services = services;
        this.plan = plan;
        this.person = person;
        addClassName("edit-dialog");
        setHeaderTitle(getTranslation(
                "workspace.edit.title", person.staff().name(), person.staff().id()));
        target.setLabel(getTranslation("workspace.edit.target"));
        target.setItems(targets());
        target.setItemLabelGenerator(this::words);
        mode.setLabel(getTranslation("workspace.edit.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> getTranslation(Translations.key("workspace.edit.mode.", one)));
        preview.addClassName("preview");
        preview.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(target, mode);
        fields.addClassName("fields");
        add(fields, preview);
        buttons();
        mode.setValue(person.pin() == null ? Mode.MOVE : Mode.HOLD);
        target.setValue(first());
        target.addValueChangeListener(change -> look());
        mode.addValueChangeListener(change -> {
            // planning anew has fixed the person there: the dialog says so, and has nothing new to look at
            if (!modeFollows) {
                look();
            }
        });
        addAttachListener(attached -> {
            look();
            target.focus();
        });
        addDetachListener(detached -> giveUp());
    }

    private void buttons() {
        Button cancel = new Button(getTranslation("workspace.cancel"), click -> close());
        displaced.setText(getTranslation("workspace.edit.displaced"));
        displaced.addClickListener(click -> replan());
        accept.setText(getTranslation("workspace.edit.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(click -> accept());
        acceptReplanned.setText(getTranslation("workspace.edit.accept-replanned"));
        acceptReplanned.addThemeVariants(ButtonVariant.PRIMARY);
        acceptReplanned.addClickListener(click -> acceptReplanned());
        acceptReplanned.setVisible(false);
        getFooter().add(cancel, displaced, accept, acceptReplanned);
    }

    private List<Target> targets() {
        List<Target> all = new ArrayList<>();
        all.add(new Target(null, true));
        List<Grade> options = person.options();
        options.forEach(grade -> all.add(new Target(grade, true)));
        Grade.all().stream()
                .filter(grade -> !options.contains(grade) && !grade.equals(person.current()))
                .forEach(grade -> all.add(new Target(grade, false)));
        return all;
    }

    /** The best option that the plan does not give, or where the person is. */
    private Target first() {
        List<Target> all = target.getListDataView().getItems().toList();
        Optional<Grade> better = person.options().stream()
                .filter(grade -> !grade.equals(person.finalGrade()))
                .findFirst();
        return all.stream()
                .filter(one -> better.isPresent() && better.get().equals(one.grade()))
                .findFirst()
                .orElse(all.getFirst());
    }

    private String words(Target one) {
        if (one.grade() == null) {
            return getTranslation("workspace.edit.stay", Words.gradeOrNone(person.current()));
        }
        return getTranslation(
                one.isOption() ? "workspace.edit.option" : "workspace.edit.no-option", Words.grade(one.grade()));
    }

    private PlanEdit edit() {
        Grade grade = target.getValue().grade();
        String staff = person.staff().id();
        return switch (mode.getValue()) {
            case MOVE -> new PlanEdit.MoveTo(staff, grade);
            case HOLD -> new PlanEdit.Hold(staff, new Pin(grade));
        };
    }

    private void look() {
        giveUp();
        replanned = null;
        acceptReplanned.setVisible(false);
        accept.setVisible(true);
        accept.setEnabled(false);
        displaced.setEnabled(true);
        PlanEdit edit = edit();
        Actor actor = services.actor().get();
        task = services.background()
                .start(
                        this,
                        progress -> services.plans().preview(actor, plan.id(), edit),
                        this::show,
                        this::failed,
                        share -> {});
    }

    private void show(EditPreview shown) {
        accept.setEnabled(true);
        show(getTranslation("workspace.edit.at-once"), shown.difference());
    }

    private void show(String heading, PlanDifference difference) {
        Paragraph title = new Paragraph(heading);
        title.addClassName("hint");
        preview.removeAll();
        preview.add(
                title,
                new DifferenceView(
                        difference,
                        plan.round().ruleSet().parameters(),
                        getTranslation("workspace.edit.now"),
                        getTranslation("workspace.edit.then"),
                        staff -> {}));
    }

    private void replan() {
        giveUp();
        StopSignal stop = new StopSignal();
        searching = stop;
        displaced.setEnabled(false);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("workspace.edit.searching"));
        Button enough = new Button(getTranslation("workspace.stop-search"), click -> stop.give());
        preview.removeAll();
        preview.add(new Paragraph(getTranslation("workspace.edit.searching")), bar, enough);
        PlanEdit edit = edit();
        Actor actor = services.actor().get();
        task = services.background()
                .startPlanning(
                        this,
                        progress -> services.plans().previewDisplaced(actor, plan.id(), edit, LONGEST, stop),
                        this::show,
                        this::failed);
    }

    private void show(Replanned found) {
        replanned = found;
        modeFollows = true;
        mode.setValue(Mode.HOLD);
        modeFollows = false;
        accept.setVisible(false);
        acceptReplanned.setVisible(true);
        show(
                getTranslation(
                        found.proven() ? "workspace.edit.replanned.proven" : "workspace.edit.replanned.best-known"),
                found.difference());
    }

    private void accept() {
        accept.setEnabled(false);
        PlanEdit edit = edit();
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.plans().edit(actor, plan.id(), plan.revision(), edit),
                        this::finish,
                        this::failed,
                        share -> {});
    }

    private void acceptReplanned() {
        Replanned found = Objects.requireNonNull(replanned);
        acceptReplanned.setEnabled(false);
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.plans().accept(actor, found),
                        this::finish,
                        this::failed,
                        share -> {});
    }

    private void finish(OpenPlan edited) {
        close();
        services.done().accept(edited);
    }

    private void failed(Throwable failure) {
        close();
        services.failed().accept(failure);
    }

    private void giveUp() {
        if (searching != null) {
            searching.give();
            searching = null;
        }
        if (task != null) {
            task.cancel();
            task = null;
        }
    }
}
