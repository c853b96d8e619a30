package org.dinggang.ui.rounds;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dinggang.access.Actor;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.RoundState;
import org.dinggang.ui.plan.Comparison;
import org.dinggang.ui.plan.PlanBadges;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The plans of a round: open, make, rename, copy, put away, and choose two to compare. */
final class PlansPanel extends Div {
    final Button create = new Button();
    final Button compare = new Button();
    final UnorderedList list = new UnorderedList();
    private final Paragraph hint = new Paragraph();
    private final RoundServices services;
    private final Set<Long> chosen = new LinkedHashSet<>();
    private @Nullable RoundDetail round;

    PlansPanel(RoundServices services) {
        this.services = services;
        addClassName("plans");
        create.setText(getTranslation("rounds.plan.create"));
        create.setIcon(VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickListener(click -> create());
        compare.setText(getTranslation("rounds.plan.compare"));
        compare.setTooltipText(getTranslation("rounds.plan.compare.how"));
        compare.addClickListener(click -> compareChosen());
        Div head = new Div(create, compare);
        head.addClassName("screen-head");
        hint.addClassName("hint");
        list.addClassName("cards");
        add(head, hint, list);
    }

    /** Shows the plans of a round. */
    void show(RoundDetail shown) {
        round = shown;
        if (isAttached()) {
            load();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    private void load() {
        RoundDetail shown = round;
        if (shown == null) {
            return;
        }
        boolean open = shown.summary().state() == RoundState.STARTED;
        Actor actor = services.actor().get();
        create.setVisible(open && actor.mayMakePlans());
        services.background()
                .start(
                        this,
                        progress -> services.plans().list(actor, shown.summary().id()),
                        plans -> show(plans, open),
                        services.failures()::tell,
                        share -> {});
    }

    private void show(List<PlanSummary> plans, boolean open) {
        list.removeAll();
        chosen.retainAll(plans.stream().map(PlanSummary::id).toList());
        plans.forEach(plan -> list.add(card(plan, plans.size() > 1)));
        compare.setVisible(plans.size() > 1);
        hint.setVisible(plans.isEmpty());
        hint.setText(getTranslation(open ? "rounds.plan.none" : "rounds.plan.not-open"));
        enableCompare();
    }

    private ListItem card(PlanSummary plan, boolean choosable) {
        Formats formats = Formats.current();
        H2 name = new H2(new Anchor("plans/" + plan.id(), plan.name()));
        Div head = new Div(name, new PlanBadges(plan));
        head.addClassName("card-head");
        if (choosable) {
            head.addComponentAsFirst(chooser(plan));
        }
        head.add(menu(plan));
        Paragraph score = new Paragraph(formats.text(plan.scoreWords()));
        Paragraph about = new Paragraph(getTranslation(
                "rounds.plan.about", formats.who(plan.author()), formats.time(plan.changedAt()), plan.revision()));
        about.addClassName("about");
        ListItem card = new ListItem(head, score, about);
        card.addClassName("card");
        return card;
    }

    private Checkbox chooser(PlanSummary plan) {
        Checkbox box = new Checkbox(chosen.contains(plan.id()));
        box.setAriaLabel(getTranslation("rounds.plan.choose", plan.name()));
        box.addValueChangeListener(change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                chosen.add(plan.id());
            } else {
                chosen.remove(plan.id());
            }
            enableCompare();
        });
        return box;
    }

    private void enableCompare() {
        compare.setEnabled(chosen.size() == 2);
    }

    private MenuBar menu(PlanSummary plan) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem item = bar.addItem(getTranslation("rounds.plan.actions"));
        item.setAriaLabel(getTranslation("rounds.plan.menu", plan.name()));
        if (plan.mayEdit()) {
            item.getSubMenu().addItem(getTranslation("rounds.plan.rename"), click -> rename(plan));
        }
        if (create.isVisible()) {
            item.getSubMenu().addItem(getTranslation("rounds.plan.copy"), click -> copy(plan));
        }
        item.getSubMenu()
                .addItem(
                        getTranslation("rounds.plan.notice"),
                        click -> UI.getCurrent().navigate("plans/" + plan.id() + "/notice"));
        if (plan.mayEdit()) {
            item.getSubMenu().addItem(getTranslation("rounds.plan.delete"), click -> delete(plan));
        }
        return bar;
    }

    private void create() {
        RoundDetail shown = round;
        if (shown != null) {
            new NameDialog(
                            getTranslation("rounds.plan.create"),
                            getTranslation("rounds.plan.new-name"),
                            name -> run(
                                    actor -> services.plans()
                                            .create(actor, shown.summary().id(), name),
                                    id -> UI.getCurrent().navigate("plans/" + id)))
                    .open();
        }
    }

    private void copy(PlanSummary plan) {
        new NameDialog(
                        getTranslation("rounds.plan.copy"),
                        getTranslation("rounds.plan.copy-name", plan.name()),
                        name -> run(actor -> services.plans().copy(actor, plan.id(), name), id -> load()))
                .open();
    }

    private void rename(PlanSummary plan) {
        new NameDialog(
                        getTranslation("rounds.plan.rename"),
                        plan.name(),
                        name -> run(
                                actor -> {
                                    services.plans().rename(actor, plan.id(), name);
                                    return plan.id();
                                },
                                id -> load()))
                .open();
    }

    private void delete(PlanSummary plan) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("rounds.plan.delete"));
        dialog.setText(getTranslation("rounds.plan.delete.words", plan.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("rounds.cancel"));
        dialog.setConfirmText(getTranslation("rounds.plan.delete"));
        dialog.addConfirmListener(confirmed -> run(
                actor -> {
                    services.plans().delete(actor, plan.id());
                    return plan.id();
                },
                id -> load()));
        dialog.open();
    }

    private void compareChosen() {
        List<Long> two = List.copyOf(chosen);
        UI.getCurrent().navigate(Comparison.address(two.getFirst(), two.getLast()));
    }

    private void run(Function<Actor, Long> action, java.util.function.LongConsumer done) {
        Actor actor = services.actor().get();
        services.background()
                .start(this, progress -> action.apply(actor), done::accept, services.failures()::tell, share -> {});
    }
}
