package org.dinggang.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Who is signed in, and the way out. */
final class UserMenu extends MenuBar {
    /** @param signOut ends the session */
    UserMenu(String name, Runnable signOut) {
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
        item.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> signOut.run());
    }
}
