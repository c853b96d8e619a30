package org.dinggang.ui.roster;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.registry.IdentityNumbers;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterRow;
import org.dinggang.registry.SortKey;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.ColumnChooser;
import org.dinggang.ui.widgets.Download;

/** The people of the institutions that somebody sees: search, filter, sort, choose columns, take along as a workbook. */
@Route(value = "roster", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@Menu(title = "roster.title", icon = "vaadin:users", order = 20)
@StyleSheet("people.css")
public class RosterScreen extends Screen implements BeforeEnterObserver {
    private static final String ADDRESS = "roster";

    final RosterFilters filters = new RosterFilters(this::filtered);
    final RosterGrid grid;
    final ColumnChooser<RosterRow> columns;
    final Span found = new Span();
    final Button clear = new Button();
    final Button add = new Button();
    final Button export = new Button();
    private final transient RosterServices services;
    private transient Map<String, Long> ids = Map.of();
    private transient RosterState state = RosterState.everybody();
    private long everybody;
    private boolean showing;

    /** @param services what it works with */
    public RosterScreen(RosterServices services) {
        this.services = services;
        addClassName("roster");
        grid = new RosterGrid(services.roster(), services.actor(), this::counted);
        grid.addSortListener(sorted -> {
            if (!showing) {
                remember(state.sortedBy(grid.sort()));
            }
        });
        grid.addItemDoubleClickListener(click -> UI.getCurrent()
                .navigate(RosterWords.addressOfPerson(click.getItem().staffCode())));
        clear.setText(getTranslation("roster.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> show(RosterState.everybody().sortedBy(grid.sort())));
        export.setText(getTranslation("roster.export"));
        export.setIcon(VaadinIcon.DOWNLOAD_ALT.create());
        export.addClickListener(click -> export());
        add.setText(getTranslation("roster.add-person"));
        add.setIcon(VaadinIcon.PLUS.create());
        add.setVisible(false);
        add.addClickListener(click -> addPerson());
        found.addClassName("found");
        found.getElement().setAttribute("aria-live", "polite");
        Div room = new Div();
        room.addClassName("room");
        columns = new ColumnChooser<>(grid, "roster", RosterGrid.ESSENTIAL);
        Div head = new Div(found, clear, room, columns, add, export);
        head.addClassName("screen-head");
        add(filters, head, grid);
    }

    @Override
    protected String title() {
        return getTranslation("roster.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = services.actor().get();
        List<InstitutionSummary> visible = services.institutions().list(actor);
        ids = visible.stream().collect(Collectors.toMap(InstitutionSummary::code, InstitutionSummary::id));
        add.setVisible(actor.mayEditRoster() && !visible.isEmpty());
        everybody = visible.stream().mapToLong(InstitutionSummary::people).sum();
        columns.offer(SortKey.INSTITUTION.name(), visible.size() > 1);
        grid.setEmptyStateComponent(nobody(actor, visible));
        state = RosterState.of(event.getLocation().getQueryParameters());
        filters.show(
                state,
                visible,
                services.roster().sections(actor, state.query(ids).institutionIds()));
        showAll();
    }

    private void show(RosterState shown) {
        UI.getCurrent().navigate(RosterScreen.class, shown.parameters());
    }

    private void filtered() {
        remember(filters.state(grid.sort()));
        showAll();
    }

    private void showAll() {
        showing = true;
        try {
            grid.sortBy(state.sort());
        } finally {
            showing = false;
        }
        grid.show(query());
    }

    private RosterQuery query() {
        return state.query(ids);
    }

    /** The address follows what is shown; going back leads to the screen before, not through every letter typed. */
    private void remember(RosterState shown) {
        state = shown;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ADDRESS, shown.parameters()));
    }

    private void counted() {
        Formats formats = Formats.current();
        clear.setVisible(state.isFiltered());
        found.setText(
                state.isFiltered()
                        ? getTranslation("roster.found.of", formats.number(grid.found()), formats.number(everybody))
                        : getTranslation("roster.found", formats.number(grid.found())));
    }

    private Div nobody(Actor actor, List<InstitutionSummary> visible) {
        Div box = new Div();
        box.addClassName("nobody");
        if (visible.isEmpty()) {
            box.add(new Paragraph(getTranslation("roster.empty.no-institution")));
        } else if (everybody > 0) {
            Button all = new Button(getTranslation("roster.filter.clear"), click -> clear.click());
            box.add(new Paragraph(getTranslation("roster.empty.filtered")), all);
        } else if (actor.mayEditRoster()) {
            box.add(
                    new Paragraph(getTranslation("roster.empty.import")),
                    new Anchor("import", getTranslation("roster.empty.to-import")));
        } else {
            box.add(new Paragraph(getTranslation("roster.empty")));
        }
        return box;
    }

    private void addPerson() {
        new NewPersonDialog(
                        services, services.institutions().list(services.actor().get()), file -> {
                            Notifier.success(getTranslation(
                                    "roster.add-person.done", file.detail().name()));
                            UI.getCurrent().navigate(RosterWords.addressOfPerson(file.staffCode()));
                        })
                .open();
    }

    /** Whole identity numbers leave the program only where somebody who may see them asks for them. */
    private void export() {
        if (services.actor().get().may(Permission.REVEAL_IDENTITY)) {
            new ExportDialog(this::export).open();
        } else {
            export(IdentityNumbers.MASKED);
        }
    }

    private void export(IdentityNumbers identities) {
        Actor actor = services.actor().get();
        RosterQuery asked = query().sortedBy(grid.sort());
        Download download = new Download(getTranslation("roster.export"), services.background(), services.failures());
        download.start(
                getTranslation(
                        "roster.export.file", LocalDate.now(services.clock()).toString()),
                stream -> services.roster().export(actor, asked, identities, stream));
    }
}
