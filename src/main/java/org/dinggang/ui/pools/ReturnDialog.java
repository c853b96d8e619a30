package org.dinggang.ui.pools;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.dinggang.structures.AllocationSummary;

/** Asks the bureau for the reasons with which an allocation is returned. */
final class ReturnDialog extends Dialog {
    final TextArea words = new TextArea();
    final Button giveBack = new Button();

    /** @param done takes the reasons */
    ReturnDialog(AllocationSummary allocation, Consumer<String> done) {
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("pools.return.title", allocation.name()));
        words.setLabel(getTranslation("pools.return.words"));
        words.setRequiredIndicatorVisible(true);
        words.setAutofocus(true);
        words.setWidthFull();
        add(words);
        giveBack.setText(getTranslation("pools.return"));
        giveBack.addClickListener(click -> finish(done));
        giveBack.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), giveBack);
    }

    private void finish(Consumer<String> done) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("pools.return.needed"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        close();
        done.accept(words.getValue().strip());
    }
}
