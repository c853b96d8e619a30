package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.dinggang.rounds.Staleness;

/** Roster or applicants have changed since the plan's basis: what exactly, and how to bring the plan up to date. */
final class StaleBanner extends Div {
    final Button refresh = new Button();
    private final Div words = new Div();

    /** @param onRefresh brings the plan up to date */
    StaleBanner(Runnable onRefresh) {
        addClassNames("banner", "stale");
        getElement().setAttribute("role", "status");
        refresh.setText(getTranslation("workspace.stale.refresh"));
        refresh.addThemeVariants(ButtonVariant.SMALL);
        refresh.addClickListener(click -> onRefresh.run());
        words.addClassName("words");
        add(VaadinIcon.WARNING.create(), words, refresh);
        setVisible(false);
    }

    /** Shows that something has changed; what, is still being looked up. */
    void show(boolean mayEdit) {
        words.removeAll();
        words.add(new Span(getTranslation("workspace.stale")));
        refresh.setVisible(mayEdit);
        setVisible(true);
    }

    /** Shows what has changed. */
    void show(Staleness staleness) {
        if (!staleness.isStale()) {
            words.removeAll();
            words.add(new Span(getTranslation("workspace.stale.nothing-here")));
            return;
        }
        words.removeAll();
        words.add(new StaleChanges(staleness));
    }
}
