package org.dinggang.ui.structures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.LongConsumer;
import org.dinggang.access.Actor;
import org.dinggang.policy.RuleSet;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.StructureServices;

/** Begins a draft from the posts in force, by a rule set. */
final class DraftDialog extends Dialog {
    final Select<RuleSet> rules = new Select<>();
    final Button create = new Button();

    /** @param opened takes the draft's key */
    DraftDialog(
            StructureServices services, long institution, List<RuleSet> choices, RuleSet current, LongConsumer opened) {
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("structures.draft"));
        rules.setLabel(getTranslation("structures.rule-set"));
        rules.setItems(choices).setIdentifierProvider(RuleSet::name);
        rules.setItemLabelGenerator(one -> getTranslation(
                "structures.rule-set.item",
                Formats.current().text(one.title()),
                Formats.current().date(one.validFrom())));
        rules.setValue(current);
        rules.setWidthFull();
        create.setText(getTranslation("structures.draft.begin"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        create.addClickListener(
                click -> create(services, institution, rules.getValue().name(), opened));
        add(new Paragraph(getTranslation("structures.draft.words")), rules);
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), create);
    }

    private void create(StructureServices services, long institution, String ruleSet, LongConsumer opened) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.versions()
                                .create(actor, institution, services.versions().proposal(actor, institution, ruleSet)),
                        id -> {
                            close();
                            opened.accept(id);
                        },
                        failure -> {
                            create.setEnabled(true);
                            services.failures().tell(failure);
                        },
                        share -> {});
    }
}
