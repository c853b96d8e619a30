package org.dinggang.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Short messages over the screen, which screen readers speak. Sentences come in already in the reader's language. They do not pile up:
 * what has been done last takes the place of what was done before, and what has gone wrong stands in one box, line under line.
 */
public final class Notifier {
    private static final Duration SHOWN = Duration.ofSeconds(5);

    private @Nullable Notification done;
    private @Nullable Notification wrong;

    private Notifier() {}

    /** Something has been done. Goes away by itself. */
    public static void success(String words) {
        Notifier messages = current();
        close(messages.done);
        Notification box = open(NotificationVariant.SUCCESS, (int) SHOWN.toMillis());
        box.add(message(words, VaadinIcon.CHECK_CIRCLE_O, box));
        box.setAssertive(false);
        messages.done = box;
    }

    /** Something has not been done, and why. Stays until closed: it may be long, and nobody is hurried. */
    public static void error(String words) {
        Notifier messages = current();
        close(messages.done);
        Notification box = messages.wrong;
        if (box == null || !box.isOpened()) {
            box = open(NotificationVariant.ERROR, 0);
            box.setAssertive(true);
            messages.wrong = box;
        } else if (says(box, words)) {
            return;
        }
        box.add(message(words, VaadinIcon.WARNING, box));
    }

    /** What stands over the current screen. */
    private static Notifier current() {
        UI screen = UI.getCurrent();
        Notifier messages = ComponentUtil.getData(screen, Notifier.class);
        if (messages == null) {
            messages = new Notifier();
            ComponentUtil.setData(screen, Notifier.class, messages);
        }
        return messages;
    }

    private static void close(@Nullable Notification box) {
        if (box != null) {
            box.close();
        }
    }

    private static boolean says(Notification box, String words) {
        return box.getChildren()
                .anyMatch(message -> message.getElement().getTextRecursively().contains(words));
    }

    private static Notification open(NotificationVariant variant, int milliseconds) {
        Notification box = new Notification();
        box.addThemeVariants(variant);
        box.setDuration(milliseconds);
        box.setPosition(Notification.Position.BOTTOM_END);
        box.open();
        return box;
    }

    /** A line that can be put away; with the last one the box goes. */
    private static Div message(String words, VaadinIcon icon, Notification box) {
        Div row = new Div();
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            box.remove(row);
            if (box.getChildren().findAny().isEmpty()) {
                box.close();
            }
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("shell.close"));
        Div text = new Div(words);
        text.addClassName("words");
        row.add(icon.create(), text, close);
        row.addClassName("message");
        return row;
    }
}
