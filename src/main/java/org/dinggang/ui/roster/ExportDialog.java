package org.dinggang.ui.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.dinggang.registry.IdentityNumbers;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Translations;

/** Asks somebody who may see whole identity numbers whether they are to stand in the workbook; masked unless chosen otherwise. */
@EnumTexts(prefix = "roster.export.identity.", of = IdentityNumbers.class)
final class ExportDialog extends Dialog {
    final RadioButtonGroup<IdentityNumbers> identities = new RadioButtonGroup<>();
    final Button write = new Button();

    /** @param onChoice takes how identity numbers are to stand in it */
    ExportDialog(Consumer<IdentityNumbers> onChoice) {
        setHeaderTitle(getTranslation("roster.export"));
        identities.setLabel(getTranslation("roster.export.identity"));
        identities.setItems(IdentityNumbers.values());
        identities.setItemLabelGenerator(choice -> getTranslation(Translations.key("roster.export.identity.", choice)));
        identities.setValue(IdentityNumbers.MASKED);
        add(identities, new Paragraph(getTranslation("roster.export.identity.recorded")));
        write.setText(getTranslation("roster.export.write"));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.addClickListener(click -> {
            close();
            onChoice.accept(identities.getValue());
        });
        getFooter().add(new Button(getTranslation("roster.cancel"), click -> close()), write);
    }
}
