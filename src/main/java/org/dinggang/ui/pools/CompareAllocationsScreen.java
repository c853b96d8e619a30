package org.dinggang.ui.pools;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.establishment.allocation.AllocationComparison.Change;
import org.dinggang.structures.AllocationsCompared;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.Grids;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.NarrowColumns;
import org.dinggang.ui.widgets.Toolbar;

/** Two allocations of a pool: which is better by which level, and every number that differs with its reason. */
@Route(value = "pools/compare/:one([0-9]{1,18})/:other([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"DEPARTMENT", "BUREAU"})
@StyleSheet("plans.css")
@StyleSheet("people.css")
@StyleSheet("allocation.css")
public class CompareAllocationsScreen extends Screen implements BeforeEnterObserver {
    final Grid<Change> grid =
            Grids.dense(getTranslation("pools.compare.changes"), getTranslation("pools.compare.none"));
    private final transient PoolServices services;
    private long one;
    private long other;

    /** @param services what it works with */
    public CompareAllocationsScreen(PoolServices services) {
        this.services = services;
        addClassName("allocation");
    }

    @Override
    protected String title() {
        return getTranslation("pools.compare.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        one = RouteKeys.of(event, "one");
        other = RouteKeys.of(event, "other");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.allocations().compare(actor, one, other),
                        this::show,
                        failure -> explain(services.failures().words(failure)),
                        share -> {});
    }

    private void show(AllocationsCompared compared) {
        Formats formats = Formats.current();
        grid.removeAllColumns();
        ListColumns<Change> columns = new ListColumns<>(grid);
        columns.add(getTranslation("pools.column.institution"), Change::name)
                .setKey("institution")
                .setWidth("11rem");
        number(columns.add(
                        getTranslation("pools.column.grades"),
                        change ->
                                getTranslation("widgets.grade", change.grades().toString())))
                .setComparator(Change::grades)
                .setKey("grades");
        number(columns.add(compared.one(), change -> formats.number(change.before())))
                .setComparator(Change::before);
        number(columns.add(compared.other(), change -> formats.number(change.after())))
                .setComparator(Change::after);
        number(columns.add(getTranslation("pools.column.change"), change -> mark(formats, change)))
                .setComparator(change -> change.after() - change.before())
                .setKey("change")
                .setPartNameGenerator(change -> change.after() > change.before() ? "gain" : "loss");
        columns.add(getTranslation("pools.compare.reason"), change -> formats.text(change.reason()))
                .setKey("reason")
                .setWidth("24rem")
                .setFlexGrow(3);
        NarrowColumns.keep(grid, Set.of("institution", "grades", "change", "reason"));
        grid.setItems(compared.comparison().changes());
        removeAll();
        Paragraph names = new Paragraph(
                new Anchor("pools/allocations/" + one, compared.one()),
                new Anchor("pools/allocations/" + other, compared.other()));
        names.addClassName("compared");
        add(
                names,
                new ScoreTable(compared.comparison(), compared.one(), compared.other()),
                new H2(getTranslation("pools.compare.changes")),
                new Toolbar(columns.filter(getTranslation("pools.filter")))
                        .end(columns.export(
                                getTranslation("pools.export.csv"),
                                getTranslation("pools.compare.file"),
                                services.failures())),
                grid);
    }

    private static Grid.Column<Change> number(Grid.Column<Change> column) {
        return column.setTextAlign(ColumnTextAlign.END).setWidth("7rem");
    }

    private static String mark(Formats formats, Change change) {
        int difference = change.after() - change.before();
        return (difference > 0 ? "▲ +" : "▼ −") + formats.number(Math.abs(difference));
    }
}
