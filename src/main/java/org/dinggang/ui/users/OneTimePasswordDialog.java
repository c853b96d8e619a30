package org.dinggang.ui.users;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.dinggang.ui.widgets.CopyButton;

/** Shows a one-time password once. It stays until it is closed on purpose: it cannot be shown again. */
final class OneTimePasswordDialog extends Dialog {
    private OneTimePasswordDialog(String signInName, String password, Duration validity) {
        setHeaderTitle(getTranslation("users.password.title", signInName));
        Code words = new Code(password);
        words.addClassName("one-time-password");
        Div line = new Div(
                words,
                new CopyButton(
                        getTranslation("users.password.copy"),
                        () -> password,
                        getTranslation("users.password.copied")));
        line.addClassName("one-time-password-line");
        add(new Paragraph(getTranslation("users.password.words", span(validity))), line);
        Button close = new Button(getTranslation("users.password.noted"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
    }

    /**
     * Opens it.
     *
     * @param validity how long the password can be used
     */
    static void show(String signInName, String password, Duration validity) {
        new OneTimePasswordDialog(signInName, password, validity).open();
    }

    /** In whole days where it is whole days, else in hours, else in minutes. */
    private String span(Duration validity) {
        long minutes = validity.toMinutes();
        if (minutes % Duration.ofDays(1).toMinutes() == 0) {
            return getTranslation("users.password.days", validity.toDays());
        }
        return minutes % Duration.ofHours(1).toMinutes() == 0
                ? getTranslation("users.password.hours", validity.toHours())
                : getTranslation("users.password.minutes", minutes);
    }
}
