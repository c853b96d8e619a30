package org.dinggang.ui.roster;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.dinggang.access.Actor;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.PostStructures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;

/** An institution: its establishment, the posts in force and those before, what it shares with others. */
@Route(value = "institutions/:code*", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("people.css")
public class InstitutionScreen extends Screen implements BeforeEnterObserver {
    private final transient RosterServices services;
    private final transient PostStructures structures;
    private transient String name = "";

    /**
     * @param services what the screens of the roster work with
     * @param structures posts
     */
    public InstitutionScreen(RosterServices services, PostStructures structures) {
        this.services = services;
        this.structures = structures;
        addClassName("institution");
    }

    @Override
    protected String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = String.join("/", event.getRouteParameters().getWildcard("code"));
        Actor actor = services.actor().get();
        InstitutionSummary summary = services.institutions().list(actor).stream()
                .filter(institution -> institution.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        InstitutionDetail detail = services.institutions().detail(actor, summary.id());
        name = summary.name();
        removeAll();
        PostSections posts = new PostSections();
        Div sections = new Div(
                facts(detail),
                posts.inForce(detail),
                posts.pools(structures.pools(actor, summary.id())),
                posts.limits(structures.limits(actor, summary.id())),
                posts.history(structures.history(actor, summary.id())));
        sections.addClassName("sections");
        add(sections);
        titleChanged();
    }

    private Section facts(InstitutionDetail detail) {
        Formats formats = Formats.current();
        Institution institution = detail.institution();
        Establishment establishment = institution.establishment();
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        Sections.fact(list, getTranslation("roster.person.code"), institution.code());
        Sections.fact(
                list, getTranslation("roster.institution.department"), RosterWords.orNothing(institution.department()));
        Sections.fact(
                list, getTranslation("roster.institution.category"), RosterWords.orNothing(institution.category()));
        Sections.fact(
                list, getTranslation("roster.institution.selfReview"), RosterWords.yesOrNo(institution.selfReview()));
        Sections.fact(
                list, getTranslation("roster.institution.authorized"), formats.number(establishment.authorized()));
        Sections.fact(list, getTranslation("roster.institution.changedOn"), formats.date(establishment.changedOn()));
        Sections.fact(
                list,
                getTranslation("roster.institution.postsAdjustedOn"),
                formats.date(establishment.postsAdjustedOn()));
        Sections.fact(
                list,
                getTranslation("roster.institution.transferPending"),
                RosterWords.yesOrNo(establishment.transferPending()));
        Anchor people = new Anchor(
                "roster?" + new QueryParameters(Map.of("institution", List.of(institution.code()))).getQueryString(),
                getTranslation("roster.found", formats.number(detail.people())));
        Sections.fact(list, getTranslation("roster.institution.people"), people);
        Sections.fact(
                list,
                getTranslation("roster.institution.lastChange"),
                getTranslation(
                        "roster.history.change",
                        formats.time(detail.lastChange().at()),
                        formats.text(detail.lastChange().kind().label()),
                        formats.who(detail.lastChange().actor())));
        Section section = Sections.section(getTranslation("roster.person.facts"));
        section.add(list);
        return section;
    }
}
