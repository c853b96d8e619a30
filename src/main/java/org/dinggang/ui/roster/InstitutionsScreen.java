package org.dinggang.ui.roster;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.FilterField;
import org.dinggang.ui.widgets.Grids;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.Toolbar;

/** The institutions that somebody sees, each leading to its posts. */
@Route(value = "institutions", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@Menu(title = "roster.institutions", icon = "vaadin:building", order = 25)
@StyleSheet("people.css")
public class InstitutionsScreen extends Screen implements BeforeEnterObserver {
    /** So many rows are seen at a glance: they need no filter. */
    private static final int SEEN_AT_A_GLANCE = 8;

    final Grid<InstitutionSummary> grid =
            Grids.dense(getTranslation("roster.institutions"), getTranslation("roster.empty.no-institution"));
    final ListColumns<InstitutionSummary> columns = new ListColumns<>(grid);
    final FilterField filter = columns.filter(getTranslation("roster.institutions.filter"));
    private final transient RosterServices services;

    /** @param services what it works with */
    public InstitutionsScreen(RosterServices services) {
        this.services = services;
        addClassNames("roster", "institutions");
        grid.addClassName("roster-grid");
        columns.add(getTranslation("roster.person.institution"), InstitutionSummary::name)
                .setRenderer(LitRenderer.<InstitutionSummary>of("<a href=${item.address}>${item.name}</a>")
                        .withProperty("address", institution -> RosterWords.addressOfInstitution(institution.code()))
                        .withProperty("name", InstitutionSummary::name))
                .setFlexGrow(2);
        columns.add(getTranslation("roster.person.code"), InstitutionSummary::code);
        columns.add(
                getTranslation("roster.institution.department"),
                institution -> RosterWords.orNothing(institution.departmentName()));
        columns.add(
                getTranslation("roster.institution.category"),
                institution -> RosterWords.orNothing(institution.category()));
        columns.add(
                getTranslation("roster.institution.selfReview"),
                institution -> RosterWords.yesOrNo(institution.selfReview()));
        columns.add(
                        getTranslation("roster.institution.people"),
                        institution -> Formats.current().number(institution.people()))
                .setComparator(Comparator.comparingInt(InstitutionSummary::people));
        add(
                new Toolbar(filter)
                        .end(columns.export(
                                getTranslation("roster.export"),
                                getTranslation("roster.institutions"),
                                services.failures())),
                grid);
    }

    @Override
    protected String title() {
        return getTranslation("roster.institutions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<InstitutionSummary> visible =
                services.institutions().list(services.actor().get());
        filter.setVisible(visible.size() > SEEN_AT_A_GLANCE);
        grid.setItems(visible);
    }
}
