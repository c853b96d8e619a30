package org.dinggang.ui.structures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.rounds.RuleSetChoice;
import org.dinggang.structures.VersionSummary;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.standing.StandingNotice;
import org.dinggang.ui.structure.GradeRows;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.structure.VersionBadge;
import org.dinggang.ui.widgets.FilterField;
import org.dinggang.ui.widgets.Grids;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.NarrowColumns;
import org.dinggang.ui.widgets.ProgressPanel;
import org.dinggang.ui.widgets.Toolbar;
import org.jspecify.annotations.Nullable;

/** The structures of all institutions that somebody sees; before them, what waits for the bureau's decision. */
@Route(value = "structures", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@Menu(title = "structures.title", icon = "vaadin:sitemap", order = 15)
@StyleSheet("people.css")
@StyleSheet("plans.css")
@StyleSheet("posts.css")
public class StructuresScreen extends Screen {
    /** So many rows are seen at a glance: they need no filter. */
    private static final int SEEN_AT_A_GLANCE = 8;

    final Grid<Overview> grid = Grids.dense(getTranslation("structures.title"), getTranslation("structures.none"));
    final ListColumns<Overview> columns = new ListColumns<>(grid);
    final FilterField filter = columns.filter(getTranslation("structures.filter"));
    final Select<RuleSetChoice> ruleSet = new Select<>();
    final Inbox inbox;
    private final ProgressPanel progress = new ProgressPanel(getTranslation("structures.loading"));
    private final transient StructureServices services;

    private record Loaded(List<RuleSetChoice> ruleSets, List<InboxEntry> waiting) {}

    /** @param services what it works with */
    public StructuresScreen(StructureServices services) {
        this.services = services;
        addClassNames("roster", "structures");
        grid.addClassName("roster-grid");
        inbox = new Inbox(services.clock()::instant);
        columns();
        ruleSet.setAriaLabel(getTranslation("structures.rule-set"));
        ruleSet.setItemLabelGenerator(choice -> Formats.current().text(choice.title()));
        ruleSet.addValueChangeListener(change -> load());
        ruleSet.addClassName("rule-set-choice");
        filter.setVisible(false);
        NarrowColumns.keep(grid, Set.of("institution", "standing"));
        add(
                inbox,
                new Toolbar(filter, ruleSet)
                        .end(columns.export(
                                getTranslation("structures.export"),
                                getTranslation("structures.title"),
                                services.failures())),
                progress,
                grid);
    }

    @Override
    protected String title() {
        return getTranslation("structures.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        done -> new Loaded(
                                services.rounds().ruleSets(actor),
                                actor.may(Permission.APPROVE_STRUCTURES)
                                        ? InboxEntry.load(services, actor)
                                        : List.of()),
                        this::begin);
        inbox.setVisible(actor.may(Permission.APPROVE_STRUCTURES));
    }

    /** Rules that are not in force yet are nothing to begin with. */
    private void begin(Loaded loaded) {
        inbox.show(loaded.waiting());
        LocalDate today = services.today();
        ruleSet.setItems(loaded.ruleSets());
        loaded.ruleSets().stream()
                .filter(choice -> !choice.validFrom().isAfter(today))
                .max(Comparator.comparing(RuleSetChoice::validFrom))
                .or(() -> loaded.ruleSets().stream().findFirst())
                .ifPresent(ruleSet::setValue);
    }

    private void load() {
        RuleSetChoice rules = ruleSet.getValue();
        if (rules == null || !isAttached()) {
            return;
        }
        Actor actor = services.actor().get();
        LocalDate today = services.today();
        progress.begin(services.background()
                .start(
                        this,
                        done -> Overview.load(services, actor, today, rules.name(), done),
                        this::show,
                        failure -> {
                            progress.end();
                            services.failures().tell(failure);
                        },
                        progress::show));
    }

    private void show(List<Overview> rows) {
        progress.end();
        filter.setVisible(rows.size() > SEEN_AT_A_GLANCE);
        grid.setItems(rows);
    }

    private void columns() {
        Formats formats = Formats.current();
        columns.add(
                        getTranslation("structures.institution"),
                        row -> row.detail().institution().name())
                .setRenderer(LitRenderer.<Overview>of("<a href=${item.address}>${item.name}</a>")
                        .withProperty(
                                "address", row -> "structures/" + row.detail().id())
                        .withProperty("name", row -> row.detail().institution().name()))
                .setKey("institution")
                .setFlexGrow(2)
                .setWidth("11rem");
        columns.add(
                        getTranslation("structures.establishment"),
                        row -> formats.number(
                                row.detail().institution().establishment().authorized()))
                .setComparator(Comparator.comparingInt(
                        row -> row.detail().institution().establishment().authorized()))
                .setWidth("6rem");
        columns.add(
                        getTranslation("structures.technical"),
                        row -> formats.number(
                                GradeRows.all(row.detail().institution().posts())))
                .setComparator(Comparator.comparingInt(
                        row -> GradeRows.all(row.detail().institution().posts())))
                .setWidth("6rem");
        columns.add(
                        getTranslation("structures.in-force-since"),
                        row -> formats.date(row.detail().postsInForceFrom()))
                .setComparator(Comparator.comparing(
                        row -> row.detail().postsInForceFrom(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .setWidth("8rem");
        columns.add(
                        getTranslation("structures.document"),
                        row -> row.detail().postsDocument() == null
                                ? "—"
                                : row.detail().postsDocument())
                .setWidth("10rem");
        columns.add(getTranslation("structures.under-way"), row -> words(row.underWay()))
                .setWidth("9rem");
        columns.add(getTranslation("structures.standing"), row -> standing(row))
                .setKey("standing")
                .setTooltipGenerator(row -> StandingNotice.words(row.standing()))
                .setPartNameGenerator(row -> row.standing().mayHoldRounds() ? "good" : "bad")
                .setFlexGrow(3)
                .setWidth("14rem");
        columns.add(getTranslation("structures.department"), row -> row.department() == null ? "—" : row.department())
                .setWidth("9rem");
    }

    private String words(@Nullable VersionSummary version) {
        return version == null
                ? "—"
                : getTranslation(
                        "structures.version.state",
                        Formats.current().text(version.name()),
                        VersionBadge.words(version));
    }

    private String standing(Overview row) {
        return row.standing().mayHoldRounds()
                ? "✓ " + StandingNotice.words(row.standing())
                : "✕ " + StandingNotice.words(row.standing());
    }
}
