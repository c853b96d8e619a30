package org.dinggang.ui.versions;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.structures.Approval;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** Approves a version: document, level, days; before it, what binds in principle and the documents that permit it. */
final class ApproveDialog extends Dialog {
    final TextField document = new TextField();
    final Select<InstitutionLevel> level = new Select<>();
    final DateField approvedOn = new DateField(getTranslation("structures.decision.approved-on"));
    final DateField inForceFrom = new DateField(getTranslation("structures.submission.day"));
    final TextArea words = new TextArea();
    final Button approve = new Button();
    final Div message = new Div();
    private final Formats formats = Formats.current();
    private final OpenVersion open;
    private final VersionActions actions;

    ApproveDialog(StructureServices services, OpenVersion open, VersionActions actions) {
        this.open = open;
        this.actions = actions;
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("structures.approve"));
        document.setLabel(getTranslation("structures.decision.document"));
        document.setRequiredIndicatorVisible(true);
        document.setAutofocus(true);
        level.setLabel(getTranslation("structures.decision.level"));
        level.setItems(InstitutionLevel.PROVINCE, InstitutionLevel.CITY, InstitutionLevel.COUNTY);
        level.setItemLabelGenerator(one -> getTranslation(
                switch (one) {
                    case PROVINCE -> "structures.decision.level.province";
                    case CITY -> "structures.decision.level.city";
                    case COUNTY, TOWNSHIP -> "structures.decision.level.county";
                }));
        level.setValue(
                open.detail().content().basis().level() == InstitutionLevel.PROVINCE
                        ? InstitutionLevel.PROVINCE
                        : InstitutionLevel.CITY);
        approvedOn.setValue(services.today());
        approvedOn.setRequiredIndicatorVisible(true);
        inForceFrom.setValue(open.detail().content().inForceFrom());
        inForceFrom.setRequiredIndicatorVisible(true);
        words.setLabel(getTranslation("structures.decision.words"));
        message.addClassName("dialog-message");
        message.getElement().setAttribute("role", "alert");
        Div fields = new Div(document, level, approvedOn, inForceFrom, words);
        fields.addClassName("stacked");
        add(new Paragraph(getTranslation("structures.approve.words")), permitted(), fields, message);
        approve.setText(getTranslation("structures.approve"));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        approve.addClickListener(click -> approve());
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), approve);
    }

    /** What binds in principle, with what permits it: whoever approves answers for it. */
    private Div permitted() {
        Div box = new Div();
        List<Finding> findings = open.detail().report().findings().stream()
                .filter(finding -> finding.weight() == Weight.IN_PRINCIPLE)
                .toList();
        if (findings.isEmpty()) {
            return box;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(getTranslation(
                "structures.approve.permitted",
                formats.text(finding.sentence()),
                open.detail().content().waivers().getOrDefault(finding.concern(), "—")))));
        box.add(new Paragraph(getTranslation("structures.approve.in-principle", findings.size())), list);
        box.addClassNames("banner", "permitted");
        return box;
    }

    private void approve() {
        message.removeAll();
        boolean noDocument =
                problem(document, document.getValue().isBlank() ? getTranslation("structures.needed.document") : null);
        boolean noApproval = problem(approvedOn, day(approvedOn));
        boolean noDay = problem(inForceFrom, day(inForceFrom));
        if (noDocument || noApproval || noDay) {
            approve.setEnabled(true);
            return;
        }
        Approval approval = new Approval(
                document.getValue().strip(),
                level.getValue(),
                approvedOn.getValue(),
                inForceFrom.getValue(),
                words.getValue().strip());
        actions.approve(open, approval, this::refused, this::close);
    }

    private @Nullable String day(DateField field) {
        return field.isUnreadable()
                ? getTranslation("widgets.date.bad")
                : field.getValue() == null ? getTranslation("structures.establishment.needed.day") : null;
    }

    private void refused(Throwable failure, Runnable otherwise) {
        approve.setEnabled(true);
        if (!(failure instanceof StructureRefusedException refusal)
                || refusal.problems().isEmpty()) {
            close();
            otherwise.run();
            return;
        }
        Map<String, HasValidation> fields = Map.of(
                "document", document,
                "level", level,
                "approvedOn", approvedOn,
                "inForceFrom", inForceFrom,
                "words", words);
        fields.forEach((name, field) -> problem(field, words(refusal.problems(), name)));
        refusal.problems().stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .forEach(problem -> message.add(new Paragraph(formats.text(problem.message()))));
    }

    private @Nullable String words(List<StructureProblem> problems, String field) {
        String said = problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> formats.text(problem.message()))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private static boolean problem(HasValidation field, @Nullable String words) {
        field.setErrorMessage(Objects.requireNonNullElse(words, ""));
        field.setInvalid(words != null);
        return words != null;
    }
}
