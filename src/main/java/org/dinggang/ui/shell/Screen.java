package org.dinggang.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A screen inside {@link MainLayout}: the page's {@code main} landmark, whose title the layout shows as the heading and the browser
 * on its tab.
 */
public abstract class Screen extends Main implements HasDynamicTitle {
    /** An empty screen. */
    protected Screen() {
        addClassName("screen");
        getElement().setAttribute("tabindex", "-1");
    }

    /** What the heading says, in the reader's language. Asked again after every navigation and {@link #titleChanged}. */
    protected abstract String title();

    /** Shows the title anew: the thing on the screen was loaded or renamed. */
    protected final void titleChanged() {
        getUI().ifPresent(screen -> screen.getPage().setTitle(getPageTitle()));
        getParent()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .ifPresent(layout -> layout.heading(title()));
    }

    /** Shows, in place of everything else, why there is nothing to see here and what to do. */
    protected final void explain(String words) {
        Div box = new Div(new Paragraph(words), new Anchor("", getTranslation("shell.failure.home")));
        box.addClassName("failure");
        removeAll();
        add(box);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.tab", title());
    }
}
