package org.dinggang.ui.rounds;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a plan. */
final class NameDialog extends Dialog {
    private static final int LONGEST = 100;

    final TextField name = new TextField();

    /**
     * A dialog.
     *
     * @param title what is done with the name
     * @param proposal the name to begin with
     * @param done takes the name
     */
    NameDialog(String title, String proposal, Consumer<String> done) {
        setHeaderTitle(title);
        name.setLabel(getTranslation("rounds.plan.name"));
        name.setValue(proposal);
        name.setMaxLength(LONGEST);
        name.setRequired(true);
        name.setAutoselect(true);
        name.setAutofocus(true);
        name.setWidthFull();
        add(name);
        Button cancel = new Button(getTranslation("rounds.cancel"), click -> close());
        Button save = new Button(title, click -> finish(done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(cancel, save);
    }

    private void finish(Consumer<String> done) {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("rounds.plan.name.needed"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        close();
        done.accept(name.getValue().strip());
    }
}
