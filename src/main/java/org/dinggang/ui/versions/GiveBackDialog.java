package org.dinggang.ui.versions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.ui.shell.Formats;

/** Gives a version back to the institution, with the reasons. */
final class GiveBackDialog extends Dialog {
    final TextArea words = new TextArea();
    final Button giveBack = new Button();

    GiveBackDialog(OpenVersion open, VersionActions actions) {
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("structures.give-back"));
        words.setLabel(getTranslation("structures.give-back.reasons"));
        words.setRequiredIndicatorVisible(true);
        words.setAutofocus(true);
        words.setWidthFull();
        words.setMinRows(4);
        add(new Paragraph(getTranslation("structures.give-back.words")), words);
        giveBack.setText(getTranslation("structures.give-back"));
        giveBack.addThemeVariants(ButtonVariant.PRIMARY);
        giveBack.setDisableOnClick(true);
        giveBack.addClickListener(click -> giveBack(open, actions));
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), giveBack);
    }

    private void giveBack(OpenVersion open, VersionActions actions) {
        if (words.getValue().isBlank()) {
            refuse(getTranslation("structures.needed.reasons"));
            return;
        }
        actions.giveBack(open, words.getValue().strip(), this::refused, this::close);
    }

    private void refused(Throwable failure, Runnable otherwise) {
        if (failure instanceof StructureRefusedException refusal && refusal.code() == Code.INVALID) {
            refuse(Formats.current().text(refusal.reason()));
            return;
        }
        close();
        otherwise.run();
    }

    private void refuse(String reason) {
        words.setErrorMessage(reason);
        words.setInvalid(true);
        words.focus();
        giveBack.setEnabled(true);
    }
}
