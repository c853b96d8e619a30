package org.dinggang.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.ui.plan.Comparison;
import org.dinggang.ui.shell.Formats;

/** Chooses the plan of the round to compare with. */
final class CompareDialog extends Dialog {
    final Select<PlanSummary> other = new Select<>();

    CompareDialog(OpenPlan plan, List<PlanSummary> plans) {
        setHeaderTitle(getTranslation("workspace.compare"));
        List<PlanSummary> others =
                plans.stream().filter(one -> one.id() != plan.id()).toList();
        Button cancel = new Button(getTranslation("workspace.cancel"), click -> close());
        getFooter().add(cancel);
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.compare.alone")));
            return;
        }
        other.setLabel(getTranslation("workspace.compare.with"));
        other.setItems(others);
        other.setItemLabelGenerator(one -> getTranslation(
                "workspace.compare.item",
                one.name(),
                one.appointed(),
                Formats.current().who(one.author())));
        other.setValue(others.getFirst());
        other.setWidthFull();
        add(other);
        Button go = new Button(getTranslation("workspace.compare"), click -> {
            close();
            UI.getCurrent()
                    .navigate(Comparison.address(plan.id(), other.getValue().id()));
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(go);
    }
}
