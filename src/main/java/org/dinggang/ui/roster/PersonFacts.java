package org.dinggang.ui.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonFile;
import org.dinggang.ui.shell.Formats;

/** What is said of a person once, with the identity number masked until somebody who may asks for it. */
final class PersonFacts extends Section {
    private final PersonFile file;
    private final FileEditing editing;
    private final RosterServices services;

    PersonFacts(PersonFile file, FileEditing editing, RosterServices services, Actor actor) {
        this.file = file;
        this.editing = editing;
        this.services = services;
        addClassName("card");
        Formats formats = Formats.current();
        PersonDetail detail = file.detail();
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        Sections.fact(list, getTranslation("roster.person.code"), file.staffCode());
        Sections.fact(
                list,
                getTranslation("roster.person.institution"),
                new Anchor(RosterWords.addressOfInstitution(file.institutionCode()), file.institutionName()));
        Sections.fact(list, getTranslation("roster.field.section"), RosterWords.orNothing(detail.section()));
        Sections.fact(list, getTranslation("roster.field.series"), RosterWords.orNothing(detail.series()));
        Sections.fact(
                list,
                getTranslation("roster.field.sex"),
                detail.sex() == null ? "" : formats.text(detail.sex().label()));
        Sections.fact(list, getTranslation("roster.field.birthDate"), formats.date(detail.birthDate()));
        Sections.fact(list, getTranslation("roster.field.leavesOn"), formats.date(detail.leavesOn()));
        Sections.fact(list, getTranslation("roster.field.identity"), identity(actor));
        add(
                Sections.head(
                        getTranslation("roster.person.facts"),
                        editing.button(
                                getTranslation("roster.edit"),
                                getTranslation("roster.person.facts"),
                                () -> new DetailForm(detail))),
                list);
    }

    private Span identity(Actor actor) {
        Span number = new Span(file.maskedIdentity() == null ? "—" : file.maskedIdentity());
        number.addClassName("identity");
        Span all = new Span(number);
        if (file.maskedIdentity() != null && actor.may(Permission.REVEAL_IDENTITY)) {
            Button reveal = new Button(getTranslation("roster.identity.reveal"), VaadinIcon.EYE.create());
            reveal.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            reveal.setTooltipText(getTranslation("roster.identity.reveal.audited"));
            reveal.addClickListener(click -> {
                number.setText(services.roster().revealIdentity(services.actor().get(), file.personId()));
                reveal.setVisible(false);
            });
            all.add(reveal);
        }
        all.add(editing.button(
                getTranslation("roster.edit"), getTranslation("roster.field.identity"), IdentityForm::new));
        return all;
    }
}
