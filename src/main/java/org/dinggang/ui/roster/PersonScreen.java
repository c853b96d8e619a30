package org.dinggang.ui.roster;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.RegistryException;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.ConfirmAction;

/** A person's file: what is known, since which change, and, for those who may, every fact to be corrected. */
@Route(value = "roster/:code*", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("people.css")
public class PersonScreen extends Screen implements BeforeEnterObserver {
    private final transient RosterServices services;
    private transient String name = "";

    /** @param services what it works with */
    public PersonScreen(RosterServices services) {
        this.services = services;
        addClassName("person");
    }

    @Override
    protected String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = String.join("/", event.getRouteParameters().getWildcard("code"));
        try {
            Actor actor = services.actor().get();
            show(services.roster().person(actor, code), actor);
        } catch (RegistryException | AccessRefusedException unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    /** Shows the file as it is now to that person. */
    private void show(PersonFile file, Actor actor) {
        name = file.detail().name();
        removeAll();
        FileEditing editing =
                new FileEditing(services, file, this::show, actor.mayEditRoster() && actor.sees(file.institutionId()));
        LocalDate today = LocalDate.now(services.clock());
        Anchor back = new Anchor("roster", getTranslation("roster.person.back"));
        back.addClassName("back");
        Div columns = new Div(
                new PersonFacts(file, editing, services, actor),
                timeline(file, today),
                new FactSections(services.documented(), editing).all(file),
                new HistorySection(file.history()));
        columns.addClassName("sections");
        Div head = new Div(back, room(), removal(file, editing));
        head.addClassName("screen-head");
        add(head, columns);
        titleChanged();
    }

    private static Div room() {
        Div room = new Div();
        room.addClassName("room");
        return room;
    }

    private Button removal(PersonFile file, FileEditing editing) {
        Button button = new Button(getTranslation("roster.leave"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.setVisible(editing.isPermitted());
        button.addClickListener(click -> ConfirmAction.askDangerous(
                getTranslation("roster.leave.question", file.detail().name(), file.institutionName()),
                getTranslation("roster.leave.words"),
                getTranslation("roster.leave"),
                () -> leave(file)));
        return button;
    }

    private void leave(PersonFile file) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> {
                            services.roster().leave(actor, file.personId(), file.asOf());
                            return file.detail().name();
                        },
                        left -> {
                            Notifier.success(getTranslation("roster.leave.done", left));
                            UI.getCurrent().navigate(RosterScreen.class);
                        });
    }

    private Section timeline(PersonFile file, LocalDate today) {
        Section section = Sections.section(getTranslation("roster.person.timeline"));
        section.addClassName("wide");
        section.add(Timeline.of(file, today));
        return section;
    }
}
