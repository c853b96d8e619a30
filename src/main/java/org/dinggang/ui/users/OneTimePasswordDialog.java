package org.dinggang.ui.users;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a one-time password once. It stays until it is closed on purpose: it cannot be shown again. */
final class OneTimePasswordDialog extends Dialog {
    private OneTimePasswordDialog(String signInName, String password) {
        setHeaderTitle(getTranslation("users.password.title", signInName));
        Code words = new Code(password);
        words.addClassName("one-time-password");
        add(new Paragraph(getTranslation("users.password.words")), words);
        Button close = new Button(getTranslation("users.password.noted"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
    }

    static void show(String signInName, String password) {
        new OneTimePasswordDialog(signInName, password).open();
    }
}
