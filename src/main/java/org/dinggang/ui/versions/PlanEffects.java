package org.dinggang.ui.versions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.structures.VersionEffect.ConcernedPlan;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.StructureServices;

/** The plans under way that a version concerns, each to be tried with its posts. What is tried is the version as it is stored. */
final class PlanEffects extends Section {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final transient StructureServices services;
    private final transient OpenVersion open;

    private record Tried(WhatIfOutcome outcome, Parameters parameters) {}

    PlanEffects(StructureServices services, OpenVersion open) {
        this.services = services;
        this.open = open;
        addClassNames("card", "plan-effects");
        getElement().setAttribute("aria-label", getTranslation("structures.plans"));
        none.setText(getTranslation("structures.plans.none"));
        none.setVisible(false);
        Paragraph words = new Paragraph(getTranslation("structures.plans.words"));
        words.addClassName("quiet");
        add(new H2(getTranslation("structures.plans")), words, none, list);
        addAttachListener(attached -> load());
    }

    private void load() {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.effects().of(actor, open.id()).plans(),
                        this::show,
                        services.failures()::tell,
                        share -> {});
    }

    private void show(List<ConcernedPlan> plans) {
        none.setVisible(plans.isEmpty());
        list.removeAll();
        Formats formats = Formats.current();
        for (ConcernedPlan plan : plans) {
            String name = getTranslation(
                    "structures.plans.item", plan.roundName(), plan.planName(), formats.date(plan.effectiveDate()));
            Button attempt = new Button(getTranslation("structures.plans.try"), click -> attempt(plan));
            attempt.setAriaLabel(getTranslation("structures.plans.try.named", plan.planName()));
            attempt.addThemeVariants(ButtonVariant.TERTIARY);
            Div line = new Div(new Anchor("plans/" + plan.plan(), name), attempt);
            line.addClassName("plan-line");
            list.add(new ListItem(line));
        }
    }

    private void attempt(ConcernedPlan plan) {
        StopSignal stop = new StopSignal();
        PlanEffectDialog dialog = new PlanEffectDialog(plan, stop);
        dialog.open();
        Actor actor = services.actor().get();
        services.background()
                .startPlanning(
                        this,
                        progress -> new Tried(
                                services.effects().onPlan(actor, open.id(), plan.plan(), LONGEST, stop),
                                services.rounds()
                                        .detail(actor, plan.round())
                                        .ruleSet()
                                        .parameters()),
                        tried -> dialog.show(tried.outcome(), tried.parameters()),
                        failure -> {
                            dialog.close();
                            services.failures().tell(failure);
                        });
    }
}
