package org.dinggang.ui.pools;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.structures.PoolSummary;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.EmptyState;

/** The pools whose members the person all sees, with their allocations; what waits for the bureau's decision stands first. */
@Route(value = "pools", layout = MainLayout.class)
@RolesAllowed({"DEPARTMENT", "BUREAU"})
@Menu(title = "pools.title", icon = "vaadin:split", order = 28)
@StyleSheet("plans.css")
@StyleSheet("allocation.css")
public class PoolsScreen extends Screen {
    final Div waiting = new Div();
    final Div pools = new Div();
    private final transient PoolServices services;

    /** A pool with its allocations. */
    private record Shown(PoolSummary pool, List<AllocationSummary> allocations) {}

    /** Everything on the screen. */
    private record Loaded(List<Shown> pools, List<AllocationSummary> waiting) {}

    /** @param services what it works with */
    public PoolsScreen(PoolServices services) {
        this.services = services;
        addClassName("pools");
        add(waiting, pools);
    }

    @Override
    protected String title() {
        return getTranslation("pools.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> load(actor),
                        loaded -> show(loaded, actor),
                        failure -> explain(services.failures().words(failure)),
                        share -> {});
    }

    private Loaded load(Actor actor) {
        List<Shown> shown = new ArrayList<>();
        for (PoolSummary pool : services.allocations().pools(actor)) {
            shown.add(new Shown(pool, services.allocations().list(actor, pool.id())));
        }
        return new Loaded(
                shown,
                actor.may(Permission.APPROVE_STRUCTURES)
                        ? services.allocations().waiting(actor)
                        : List.of());
    }

    private void show(Loaded loaded, Actor actor) {
        waiting.removeAll();
        pools.removeAll();
        if (!loaded.waiting().isEmpty()) {
            waiting.add(inbox(loaded.waiting()));
        }
        if (loaded.pools().isEmpty()) {
            pools.add(
                    new EmptyState(VaadinIcon.SPLIT, getTranslation("pools.none"), getTranslation("pools.none.words")));
        }
        for (Shown shown : loaded.pools()) {
            pools.add(new PoolCard(
                    shown.pool(),
                    shown.allocations(),
                    actor.may(Permission.ALLOCATE_POOLS),
                    () -> new TermsDialog(
                                    services,
                                    shown.pool().id(),
                                    id -> UI.getCurrent().navigate("pools/allocations/" + id))
                            .open()));
        }
    }

    private Div inbox(List<AllocationSummary> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        Formats formats = Formats.current();
        for (AllocationSummary allocation : all) {
            list.add(new ListItem(
                    new Anchor("pools/allocations/" + allocation.id(), allocation.name()),
                    new Div(getTranslation(
                            "pools.waiting.about",
                            allocation.pool(),
                            formats.who(allocation.author()),
                            formats.time(allocation.at())))));
        }
        list.getChildren().forEach(item -> item.addClassName("card"));
        return new Div(new H2(getTranslation("pools.waiting")), list);
    }
}
