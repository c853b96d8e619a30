package org.dinggang.ui.roster;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.NewPerson;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.RegistryException;

/** Puts somebody onto a roster by hand. What is wrong stands at its field; the rest is edited on the person's own page. */
final class NewPersonDialog extends Dialog {
    final NewPersonForm form;
    final Button save = new Button();
    final Div message = new Div();
    private final RosterServices services;
    private final SerializableConsumer<PersonFile> added;

    /** @param added takes the new file */
    NewPersonDialog(
            RosterServices services, List<InstitutionSummary> institutions, SerializableConsumer<PersonFile> added) {
        this.services = services;
        this.added = added;
        form = new NewPersonForm(institutions);
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("roster.add-person"));
        setModality(ModalityMode.STRICT);
        message.addClassName("dialog-message");
        message.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("roster.add-person.words")), form, message);
        save.setText(getTranslation("roster.add-person"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER).listenOn(this).setEventPropagationAllowed(true);
        getFooter().add(new Button(getTranslation("roster.cancel"), click -> close()), save);
        form.staffCode.setAutofocus(true);
    }

    private void save() {
        message.removeAll();
        if (!form.isComplete()) {
            save.setEnabled(true);
            return;
        }
        NewPerson person = form.person();
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.roster().add(actor, person),
                        file -> {
                            close();
                            added.accept(file);
                        },
                        this::failed,
                        share -> {});
    }

    private void failed(Throwable failure) {
        save.setEnabled(true);
        if (failure instanceof RegistryException.UnusableEdit unusable) {
            form.show(unusable.problems())
                    .forEach(problem -> message.add(new Paragraph(RosterWords.text(problem.message()))));
        } else {
            services.failures().tell(failure);
        }
    }
}
