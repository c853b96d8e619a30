package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;

/** Gives every new session and page their language, every page its colours, and all somebody who answers for failures. */
@Component
public class SessionStart implements VaadinServiceInitListener {
    private final transient Failures failures;

    /** @param failures tells people what went wrong */
    public SessionStart(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(event -> welcome(event.getSession(), event.getRequest()));
        start.addIndexHtmlRequestListener(page -> page.getDocument()
                .select("html")
                .attr("lang", LanguageSwitch.chosen(page.getVaadinRequest()).toLanguageTag()));
        start.getSource().addUIInitListener(event -> {
            SchemeSwitch.apply(event.getUI(), VaadinRequest.getCurrent());
            nameConnection(event.getUI());
        });
    }

    /** What the page says of its connection while there is no server to ask. */
    private static void nameConnection(UI screen) {
        String lost = screen.getTranslation("shell.connection.lost");
        String gone = screen.getTranslation("shell.connection.gone");
        screen.getReconnectDialogConfiguration().setDialogText(lost);
        screen.getReconnectDialogConfiguration().setDialogTextGaveUp(gone);
        screen.getPage()
                .executeJs(
                        "const words = window.Vaadin.connectionIndicator;"
                                + " if (words) { words.onlineText = $0; words.offlineText = $1; words.reconnectingText = $2; }",
                        screen.getTranslation("shell.connection.there"),
                        gone,
                        lost);
    }

    private void welcome(VaadinSession session, VaadinRequest request) {
        session.setLocale(LanguageSwitch.chosen(request));
        session.setErrorHandler((ErrorEvent event) -> failures.tell(event.getThrowable()));
    }
}
