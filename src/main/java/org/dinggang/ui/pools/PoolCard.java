package org.dinggang.ui.pools;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.structures.PoolSummary;
import org.dinggang.ui.shell.Formats;

/** A pool with its posts and allocations: open one, make one, choose two to compare. */
final class PoolCard extends Section {
    final Button create = new Button();
    final Button compare = new Button();
    private final Set<Long> chosen = new LinkedHashSet<>();

    /**
     * Of a pool.
     *
     * @param mayAllocate whether the person may make allocations
     * @param created when the person wants to
     */
    PoolCard(PoolSummary pool, List<AllocationSummary> allocations, boolean mayAllocate, Runnable created) {
        addClassName("pool");
        H2 name = new H2(pool.name());
        getElement().setAttribute("aria-label", pool.name());
        create.setText(getTranslation("pools.create"));
        create.setAriaLabel(getTranslation("pools.create.of", pool.name()));
        create.setIcon(VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickListener(click -> created.run());
        create.setVisible(mayAllocate);
        compare.setText(getTranslation("pools.compare"));
        compare.setAriaLabel(getTranslation("pools.compare.of", pool.name()));
        compare.setTooltipText(getTranslation("pools.compare.how"));
        compare.addClickListener(click -> compareChosen());
        List<AllocationSummary> solved =
                allocations.stream().filter(AllocationSummary::solved).toList();
        compare.setVisible(solved.size() > 1);
        compare.setEnabled(false);
        Div head = new Div(name, create, compare);
        head.addClassName("screen-head");
        Paragraph about =
                new Paragraph(getTranslation("pools.about", pool.members().size(), posts(pool)));
        Paragraph force = new Paragraph(
                pool.inForce() == null
                        ? getTranslation("pools.in-force.none")
                        : getTranslation("pools.in-force", pool.inForce()));
        force.addClassName("about");
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        allocations.forEach(allocation -> list.add(card(allocation, solved.size() > 1)));
        add(head, about, force, list);
        if (allocations.isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("pools.no-allocation"));
            hint.addClassName("hint");
            add(hint);
        }
    }

    private String posts(PoolSummary pool) {
        return pool.posts().numbers().entrySet().stream()
                .map(entry -> getTranslation("pools.posts", entry.getKey().toString(), entry.getValue()))
                .collect(Collectors.joining(getTranslation("pools.separator")));
    }

    private ListItem card(AllocationSummary allocation, boolean choosable) {
        Formats formats = Formats.current();
        H3 name = new H3(new Anchor("pools/allocations/" + allocation.id(), allocation.name()));
        Div head = new Div(name, new AllocationBadges(allocation));
        head.addClassName("card-head");
        if (choosable && allocation.solved()) {
            head.addComponentAsFirst(chooser(allocation));
        }
        Paragraph about = new Paragraph(
                allocation.inForceFrom() == null
                        ? getTranslation(
                                "pools.allocation.about",
                                allocation.number(),
                                formats.who(allocation.author()),
                                formats.time(allocation.at()))
                        : getTranslation(
                                "pools.allocation.about.from",
                                allocation.number(),
                                formats.who(allocation.author()),
                                formats.date(allocation.inForceFrom())));
        about.addClassName("about");
        ListItem card = new ListItem(head, about);
        card.addClassName("card");
        return card;
    }

    private Checkbox chooser(AllocationSummary allocation) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(getTranslation("pools.choose", allocation.name()));
        box.addValueChangeListener(change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                chosen.add(allocation.id());
            } else {
                chosen.remove(allocation.id());
            }
            compare.setEnabled(chosen.size() == 2);
        });
        return box;
    }

    private void compareChosen() {
        List<Long> two = List.copyOf(chosen);
        UI.getCurrent().navigate("pools/compare/" + two.getFirst() + "/" + two.getLast());
    }
}
