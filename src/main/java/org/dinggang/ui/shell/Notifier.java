package org.dinggang.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;

/** Short messages over the screen, which screen readers speak. Sentences come in already in the reader's language. */
public final class Notifier {
    private static final Duration SHOWN = Duration.ofSeconds(5);

    private Notifier() {}

    /** Something has been done. Goes away by itself. */
    public static void success(String words) {
        show(words, VaadinIcon.CHECK_CIRCLE_O, NotificationVariant.SUCCESS, (int) SHOWN.toMillis())
                .setAssertive(false);
    }

    /** Something has not been done, and why. Stays until closed: it may be long, and nobody is hurried. */
    public static void error(String words) {
        show(words, VaadinIcon.WARNING, NotificationVariant.ERROR, 0).setAssertive(true);
    }

    private static Notification show(String words, VaadinIcon icon, NotificationVariant variant, int milliseconds) {
        Notification notification = new Notification();
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("shell.close"));
        Div text = new Div(words);
        text.addClassName("words");
        Div row = new Div(icon.create(), text, close);
        row.addClassName("message");
        notification.add(row);
        notification.addThemeVariants(variant);
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_END);
        notification.open();
        return notification;
    }
}
