package org.dinggang.ui.roster;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.PersonChange;
import org.dinggang.registry.RegistryException;
import org.dinggang.ui.shell.Formats;

/** A form for one edit. What is wrong stands at its field; what somebody else has changed meanwhile is told before anything is lost. */
final class FactDialog extends Dialog {
    final Button save = new Button();
    final Div message = new Div();
    private final FactForm form;
    private final FileEditing editing;

    /** @param heading what is edited */
    FactDialog(String heading, FactForm form, FileEditing editing) {
        this.form = form;
        this.editing = editing;
        addClassName("fact-dialog");
        setHeaderTitle(heading);
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        message.addClassName("dialog-message");
        message.getElement().setAttribute("role", "alert");
        add(form, message);
        save.setText(getTranslation("roster.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER).listenOn(this).setEventPropagationAllowed(true);
        getFooter().add(new Button(getTranslation("roster.cancel"), click -> close()), save);
    }

    private void save() {
        message.removeAll();
        if (!form.isComplete()) {
            save.setEnabled(true);
            return;
        }
        editing.save(this, form.edit(), this::close, this::failed);
    }

    private void failed(Throwable failure) {
        save.setEnabled(true);
        switch (failure) {
            case RegistryException.UnusableEdit unusable -> show(form.show(unusable.problems()));
            case RegistryException.Outdated outdated -> show(outdated);
            default -> editing.tell(failure);
        }
    }

    private void show(List<EditProblem> problems) {
        problems.forEach(problem -> message.add(new Paragraph(RosterWords.text(problem.message()))));
    }

    private void show(RegistryException.Outdated outdated) {
        Formats formats = Formats.current();
        message.add(new Paragraph(formats.text(outdated.text())));
        for (PersonChange change : outdated.changes()) {
            for (FieldChange field : change.fields()) {
                message.add(new Paragraph(getTranslation(
                        "roster.outdated.change",
                        formats.who(change.change().actor()),
                        formats.time(change.change().at()),
                        formats.text(field.name()),
                        formats.text(field.before()),
                        formats.text(field.after()))));
            }
        }
        message.add(new Button(getTranslation("roster.outdated.reload"), click -> {
            close();
            editing.reload();
        }));
    }
}
