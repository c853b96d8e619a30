package org.dinggang.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.dinggang.access.Actor;
import org.dinggang.access.Actors;
import org.dinggang.access.SignedIn;

/**
 * The frame of all screens: what the signed-in person may open on the left, where he or she is and the own settings above.
 *
 * <p>It shows nothing that needs a right; the screens inside it say who may open them, so it is open to all.
 */
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final H1 heading = new H1();

    /**
     * For whoever is signed in.
     *
     * @param signedIn who that is
     * @param actors knows what people are called
     */
    public MainLayout(AuthenticationContext signedIn, Actors actors) {
        addClassName("main-layout");
        setPrimarySection(Section.DRAWER);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.menu"));
        setI18n(words);
        addToNavbar(bar(signedIn, actors));
        addToDrawer(new Brand(), new Scroller(menu()));
    }

    /** Shows where the person is. */
    void heading(String words) {
        heading.setText(words);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (getContent() instanceof Screen screen) {
            heading(screen.title());
        }
    }

    private Header bar(AuthenticationContext signedIn, Actors actors) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div room = new Div();
        room.addClassName("room");
        Header bar = new Header(skipLink(), toggle, heading, room, new LanguageSwitch(), new SchemeSwitch());
        signedIn.getAuthenticatedUser(SignedIn.class)
                .ifPresent(session -> bar.add(userMenu(session, signedIn, actors)));
        bar.addClassName("bar");
        return bar;
    }

    /** Whoever has been disabled meanwhile still finds the way out. */
    private static UserMenu userMenu(SignedIn session, AuthenticationContext signedIn, Actors actors) {
        String name = actors.find(session.userId())
                .map(Actor::displayName)
                .or(signedIn::getPrincipalName)
                .orElse("");
        return new UserMenu(name, session.byPassword(), signedIn::logout);
    }

    /** The first stop of the Tab key: over the menu to the contents. */
    private NativeButton skipLink() {
        NativeButton link = new NativeButton(getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.addClickListener(click -> {
            if (getContent() != null) {
                getContent().getElement().executeJs("this.focus()");
            }
        });
        return link;
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(menu::addItem);
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}
