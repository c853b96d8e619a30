package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Who is signed in, the own password, and the way out. */
final class UserMenu extends MenuBar {
    private static final String PASSWORD = "password";

    /**
     * A menu.
     *
     * @param name the person's name
     * @param byPassword whether the person signed in by a password that can be changed here
     * @param signOut ends the session
     */
    UserMenu(String name, boolean byPassword, Runnable signOut) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        getElement().setAttribute("aria-label", getTranslation("shell.user"));
        Avatar picture = new Avatar(name);
        picture.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(name);
        words.addClassName("user-name");
        Div face = new Div(picture, words);
        face.addClassName("user");
        MenuItem item = addItem(face);
        item.setAriaLabel(getTranslation("shell.user.menu", name));
        if (byPassword) {
            item.getSubMenu()
                    .addItem(
                            getTranslation("shell.password"),
                            click -> UI.getCurrent().navigate(PASSWORD));
        }
        item.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> signOut.run());
    }
}
