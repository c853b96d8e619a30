package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.planning.Violation;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.ui.plan.ClauseList;
import org.dinggang.ui.shell.Formats;

/** What the plan breaks: each breach with its clause and the people concerned. */
final class ViolationsDialog extends Dialog {
    ViolationsDialog(OpenPlan plan, Desk desk) {
        addClassName("edit-dialog");
        setHeaderTitle(getTranslation(
                "workspace.violations", plan.evaluation().violations().size()));
        plan.evaluation().violations().forEach(violation -> add(box(violation, desk)));
        getFooter().add(new Button(getTranslation("workspace.close"), click -> close()));
    }

    private Div box(Violation violation, Desk desk) {
        Formats formats = Formats.current();
        String title = formats.text(violation.severity().label());
        Button people = new Button(
                getTranslation("workspace.violations.people", violation.staff().size()), click -> {
                    close();
                    desk.show(new Behind(formats.text(violation.message()), shown -> people(shown, violation)));
                });
        people.addThemeVariants(ButtonVariant.SMALL);
        Div box = new Div(
                new H3("⚠ " + title),
                new Paragraph(formats.text(violation.message())),
                new ClauseList(violation.clauses()),
                people);
        box.addClassName("reason");
        return box;
    }

    /** The people of the same breach in a plan: of the same quota, or by the same people where it is no quota's. */
    private static Set<String> people(OpenPlan plan, Violation breach) {
        return plan.evaluation().violations().stream()
                .filter(one -> one.rule() == breach.rule() && Objects.equals(one.quota(), breach.quota()))
                .filter(one -> one.quota() != null || one.staff().equals(breach.staff()))
                .flatMap(one -> one.staff().stream())
                .collect(Collectors.toSet());
    }
}
