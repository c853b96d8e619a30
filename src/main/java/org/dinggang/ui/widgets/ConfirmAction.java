package org.dinggang.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot simply be taken back. The focus returns to where it came from. */
public final class ConfirmAction {
    private ConfirmAction() {}

    /**
     * Asks.
     *
     * @param question the heading, as a question
     * @param consequence what will be so afterwards
     * @param verb what the button says that does it: the act itself, never just "yes"
     * @param action done when confirmed
     */
    public static void ask(String question, String consequence, String verb, Runnable action) {
        dialog(question, consequence, verb, action).open();
    }

    /** Asks before something that destroys or ends. */
    public static void askDangerous(String question, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = dialog(question, consequence, verb, action);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmButton(verb, confirmed -> action.run());
        dialog.setCancelButton(new Button(dialog.getTranslation("widgets.cancel"), click -> dialog.close()));
        dialog.setCancelable(true);
        return dialog;
    }
}
