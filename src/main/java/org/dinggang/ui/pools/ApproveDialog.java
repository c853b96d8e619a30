package org.dinggang.ui.pools;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.structures.AllocationApproval;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.DateField;

/** The bureau's approval with its document and days; what is wrong stands at the field, what has none below. */
final class ApproveDialog extends Dialog {
    final TextField document = new TextField();
    final DateField approvedOn = new DateField(getTranslation("pools.approve.on"));
    final DateField inForceFrom = new DateField(getTranslation("pools.approve.from"));
    final TextArea words = new TextArea();
    final Button approve = new Button();
    private final Div message = new Div();
    private final PoolServices services;
    private final AllocationSummary allocation;
    private final Runnable done;

    /** @param done once it is approved */
    ApproveDialog(PoolServices services, AllocationSummary allocation, Runnable done) {
        this.services = services;
        this.allocation = allocation;
        this.done = done;
        LocalDate today = LocalDate.now(services.clock());
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("pools.approve.title", allocation.name()));
        document.setLabel(getTranslation("pools.approve.document"));
        document.setRequiredIndicatorVisible(true);
        document.setAutofocus(true);
        approvedOn.setValue(today);
        approvedOn.setRequiredIndicatorVisible(true);
        inForceFrom.setValue(today);
        inForceFrom.setHelperText(getTranslation("pools.approve.from.help"));
        inForceFrom.setRequiredIndicatorVisible(true);
        words.setLabel(getTranslation("pools.approve.words"));
        message.addClassName("dialog-message");
        message.getElement().setAttribute("role", "alert");
        Div fields = new Div(document, approvedOn, inForceFrom, words);
        fields.addClassName("stacked");
        add(new Paragraph(getTranslation("pools.approve.effect")), fields, message);
        approve.setText(getTranslation("pools.approve"));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        approve.addClickListener(click -> approve());
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), approve);
    }

    private void approve() {
        message.removeAll();
        fields().forEach((name, field) -> mark(field, ""));
        if (approvedOn.getValue() == null || inForceFrom.getValue() == null) {
            mark(approvedOn, approvedOn.getValue() == null ? getTranslation("widgets.date.required") : "");
            mark(inForceFrom, inForceFrom.getValue() == null ? getTranslation("widgets.date.required") : "");
            approve.setEnabled(true);
            return;
        }
        AllocationApproval approval = new AllocationApproval(
                document.getValue().strip(),
                approvedOn.getValue(),
                inForceFrom.getValue(),
                words.getValue().strip());
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> {
                            services.allocations().approve(actor, allocation.id(), allocation.revision(), approval);
                            return allocation.id();
                        },
                        id -> {
                            close();
                            done.run();
                        },
                        this::refused,
                        share -> {});
    }

    private Map<String, HasValidation> fields() {
        return Map.of("document", document, "approvedOn", approvedOn, "inForceFrom", inForceFrom, "words", words);
    }

    private void refused(Throwable failure) {
        approve.setEnabled(true);
        if (!(failure instanceof StructureRefusedException refusal)
                || refusal.problems().isEmpty()) {
            services.failures().tell(failure);
            return;
        }
        Map<String, HasValidation> fields = fields();
        fields.forEach((name, field) -> mark(field, said(refusal.problems(), name)));
        refusal.problems().stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .forEach(problem -> message.add(new Paragraph(Formats.current().text(problem.message()))));
    }

    private static String said(List<StructureProblem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> Formats.current().text(problem.message()))
                .collect(Collectors.joining("\n"));
    }

    private static void mark(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
