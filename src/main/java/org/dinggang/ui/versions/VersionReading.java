package org.dinggang.ui.versions;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionDetail;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionStep;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.EffectView;
import org.dinggang.ui.structure.FormExport;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.Toolbar;

/** A version to be read, and, by the bureau, to be decided on: numbers, check of today, effects, differences, what happened to it. */
final class VersionReading extends Div {
    final Button approve = new Button();
    final Button giveBack = new Button();
    final Button withdraw = new Button();
    private final transient StructureServices services;
    private final transient OpenVersion open;
    private final EffectView effect = new EffectView();
    private final ReadBoard board;

    VersionReading(StructureServices services, OpenVersion open, VersionActions actions) {
        this.services = services;
        this.open = open;
        addClassName("version-reading");
        VersionDetail detail = open.detail();
        board = new ReadBoard(open);
        CheckPanel check = new CheckPanel();
        check.show(detail.report(), detail.content().waivers());
        Div left = new Div(new Card("structures.version.facts", new VersionFacts(open)), board, steps(detail.steps()));
        left.addClassName("sections");
        Div beside = new Div(check, new Card("structures.effect", effect));
        if (open.fromInForce() != null) {
            beside.add(new Card("structures.difference", new ChangeTable(open.fromInForce())));
        }
        if (detail.summary().state() != VersionState.DISCARDED) {
            beside.add(new PlanEffects(services, open));
        }
        beside.addClassName("sections");
        Div parts = new Div(left, beside);
        parts.addClassName("editor-parts");
        add(toolbar(actions), parts);
    }

    private Toolbar toolbar(VersionActions actions) {
        button(approve, "structures.approve", VaadinIcon.CHECK, VersionEvent.APPROVE)
                .addClickListener(click -> new ApproveDialog(services, open, actions).open());
        button(giveBack, "structures.give-back", VaadinIcon.REPLY, VersionEvent.GIVE_BACK)
                .addClickListener(click -> new GiveBackDialog(open, actions).open());
        button(withdraw, "structures.withdraw", VaadinIcon.ROTATE_LEFT, VersionEvent.WITHDRAW)
                .addClickListener(click -> actions.withdraw(open));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Toolbar bar = new Toolbar(approve, giveBack, withdraw);
        bar.addClassName("editor-bar");
        return bar.end(FormExport.button(
                services,
                new FormExport.Exported(
                        open.institution(),
                        open.ruleSet(),
                        open.detail().content(),
                        open.detail().summary().state() == VersionState.APPROVED,
                        open.detail().report().findings())));
    }

    private Button button(Button button, String key, VaadinIcon icon, VersionEvent event) {
        button.setText(getTranslation(key));
        button.setIcon(icon.create());
        button.setVisible(open.detail().summary().allowed().contains(event));
        return button;
    }

    private Component steps(List<VersionStep> steps) {
        Formats formats = Formats.current();
        OrderedList list = new OrderedList();
        list.addClassName("time-line");
        for (VersionStep step : steps) {
            VersionEvent event = step.event();
            ListItem item = new ListItem(new Paragraph(getTranslation(
                    "structures.step",
                    formats.time(step.at()),
                    formats.who(step.actor()),
                    event == null ? getTranslation("structures.step.begun") : formats.text(event.label()))));
            if (!step.words().isEmpty()) {
                Paragraph words = new Paragraph(step.words());
                words.addClassName("quiet");
                item.add(words);
            }
            list.add(item);
        }
        return new Card("structures.steps", list);
    }

    /** What is in force already has done to the people what it does. */
    @Override
    protected void onAttach(AttachEvent event) {
        Actor actor = services.actor().get();
        long institution = open.institution().id();
        VersionContent content = open.detail().content();
        services.background()
                .start(
                        this,
                        progress -> services.effects().ofContent(actor, institution, content),
                        shown -> {
                            effect.show(shown);
                            board.held(shown);
                        },
                        services.failures()::tell,
                        share -> {});
    }
}
