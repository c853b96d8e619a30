package org.dinggang.ui.structures;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.model.Establishment;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.RegistryException;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** Records that an establishment has changed, or a transfer of units or staff has begun or ended. What is wrong stands at its field. */
@EnumTexts(prefix = "structures.establishment.kind.", of = EstablishmentDialog.Kind.class)
final class EstablishmentDialog extends Dialog {
    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    final IntegerField authorized = new IntegerField();
    final DateField day = new DateField(getTranslation("structures.establishment.day"));
    final TextField document = new TextField();
    final Button save = new Button();
    final Div message = new Div();
    private final StructureServices services;
    private final long institution;
    private final Establishment seen;
    private final Runnable done;

    /** What can be recorded. */
    enum Kind {
        CHANGED,
        TRANSFER_BEGUN,
        TRANSFER_ENDED
    }

    /** @param done once it is recorded */
    EstablishmentDialog(StructureServices services, StructureState state, Runnable done) {
        this.services = services;
        this.institution = state.detail().id();
        this.seen = state.detail().institution().establishment();
        this.done = done;
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("structures.establishment.record"));
        kind.setLabel(getTranslation("structures.establishment.what"));
        kind.setItems(Kind.CHANGED, seen.transferPending() ? Kind.TRANSFER_ENDED : Kind.TRANSFER_BEGUN);
        kind.setItemLabelGenerator(one -> getTranslation(Translations.key("structures.establishment.kind.", one)));
        kind.setValue(Kind.CHANGED);
        kind.addValueChangeListener(change -> authorized.setVisible(change.getValue() == Kind.CHANGED));
        authorized.setLabel(getTranslation("structures.establishment.authorized"));
        authorized.setHelperText(getTranslation(
                "structures.establishment.before", Formats.current().number(seen.authorized())));
        authorized.setMin(0);
        authorized.setStepButtonsVisible(true);
        document.setLabel(getTranslation("structures.document"));
        document.setHelperText(getTranslation("structures.establishment.document.help"));
        authorized.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        document.setRequiredIndicatorVisible(true);
        message.addClassName("dialog-message");
        message.getElement().setAttribute("role", "alert");
        Div fields = new Div(kind, authorized, day, document);
        fields.addClassName("stacked");
        add(new Paragraph(getTranslation("structures.establishment.words")), fields, message);
        save.setText(getTranslation("structures.establishment.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
    }

    private void save() {
        message.removeAll();
        if (needsMore()) {
            save.setEnabled(true);
            return;
        }
        Actor actor = services.actor().get();
        EstablishmentChange change = change(day.getValue(), document.getValue().strip());
        services.background()
                .start(
                        this,
                        progress -> services.establishments().record(actor, institution, seen, change),
                        recorded -> {
                            close();
                            Notifier.success(getTranslation("structures.establishment.recorded"));
                            done.run();
                        },
                        this::refused,
                        share -> {});
    }

    private EstablishmentChange change(LocalDate from, String number) {
        return switch (Objects.requireNonNull(kind.getValue())) {
            case CHANGED -> new EstablishmentChange.Changed(authorized.getValue(), from, number);
            case TRANSFER_BEGUN -> new EstablishmentChange.TransferBegun(from, number);
            case TRANSFER_ENDED -> new EstablishmentChange.TransferEnded(from, number);
        };
    }

    private boolean needsMore() {
        boolean noNumber = problem(
                authorized,
                authorized.isVisible() && authorized.getValue() == null
                        ? getTranslation("structures.establishment.needed.authorized")
                        : null);
        boolean noDay = problem(
                day,
                day.isUnreadable()
                        ? getTranslation("widgets.date.bad")
                        : day.getValue() == null ? getTranslation("structures.establishment.needed.day") : null);
        boolean noDocument = problem(
                document,
                document.getValue().isBlank() ? getTranslation("structures.establishment.needed.document") : null);
        return noNumber || noDay || noDocument;
    }

    private void refused(Throwable failure) {
        save.setEnabled(true);
        switch (failure) {
            case RegistryException.UnusableEdit unusable -> show(unusable.problems());
            case RegistryException.Outdated outdated -> {
                message.add(new Paragraph(Formats.current().text(outdated.text())));
                message.add(new Button(getTranslation("structures.reload"), click -> {
                    close();
                    done.run();
                }));
            }
            default -> services.failures().tell(failure);
        }
    }

    /** What has no field of its own is said below. */
    private void show(List<EditProblem> problems) {
        Map<String, HasValidation> fields = Map.of("authorized", authorized, "day", day, "document", document);
        fields.forEach((name, field) -> problem(field, words(problems, name)));
        problems.stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .forEach(problem -> message.add(new Paragraph(Formats.current().text(problem.message()))));
    }

    private static @Nullable String words(List<EditProblem> problems, String field) {
        String words = problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> Formats.current().text(problem.message()))
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private static boolean problem(HasValidation field, @Nullable String words) {
        field.setErrorMessage(Objects.requireNonNullElse(words, ""));
        field.setInvalid(words != null);
        return words != null;
    }
}
