package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionContent;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** What a submission says beside the numbers: reason, documents, the day; and for whom there are posts beyond the establishment. */
final class SubmissionForm extends Section {
    final Select<Reason> reason = new Select<>();
    final TextField document = new TextField();
    final DateField inForceFrom = new DateField(getTranslation("structures.submission.day"));
    final TextArea words = new TextArea();
    final IntegerField registered = new IntegerField();
    final IntegerField temporary = new IntegerField();
    final IntegerField seniorsBefore = new IntegerField();
    final Map<Concern, TextField> waivers = new EnumMap<>(Concern.class);
    private final Formats formats = Formats.current();

    /** @param changed when something has changed */
    SubmissionForm(Runnable changed) {
        addClassNames("card", "submission");
        H2 heading = new H2(getTranslation("structures.submission"));
        heading.setId("submission-heading");
        getElement().setAttribute("aria-labelledby", "submission-heading");
        reason.setLabel(getTranslation("structures.submission.reason"));
        reason.setItems(Reason.values());
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(getTranslation("structures.reason.first"));
        reason.setItemLabelGenerator(
                one -> one == null ? getTranslation("structures.reason.first") : formats.text(one.label()));
        document.setLabel(getTranslation("structures.submission.document"));
        document.setHelperText(getTranslation("structures.submission.document.help"));
        words.setLabel(getTranslation("structures.submission.words"));
        registered.setLabel(getTranslation("structures.submission.registered"));
        temporary.setLabel(getTranslation("structures.submission.temporary"));
        seniorsBefore.setLabel(getTranslation("structures.submission.seniors-before"));
        for (IntegerField number : List.of(registered, temporary, seniorsBefore)) {
            number.setMin(0);
            number.setValueChangeMode(ValueChangeMode.LAZY);
            number.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        }
        reason.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        document.setValueChangeMode(ValueChangeMode.LAZY);
        document.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        inForceFrom.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        words.addClassName("wide");
        Div fields = new Div(reason, document, inForceFrom, registered, temporary, seniorsBefore);
        fields.addClassName("basis-fields");
        for (Concern concern : Concern.values()) {
            TextField field =
                    new TextField(getTranslation("structures.submission.waiver", formats.text(concern.label())));
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> tell(change.isFromClient(), changed));
            field.setVisible(false);
            waivers.put(concern, field);
            fields.add(field);
        }
        fields.add(words);
        add(heading, fields);
    }

    private static void tell(boolean byPerson, Runnable changed) {
        if (byPerson) {
            changed.run();
        }
    }

    /** Shows what a version says. */
    void show(VersionContent content) {
        reason.setValue(content.reason());
        document.setValue(Objects.requireNonNullElse(content.reasonDocument(), ""));
        inForceFrom.setValue(content.inForceFrom());
        words.setValue(content.words());
        registered.setValue(content.registered());
        temporary.setValue(content.temporary());
        seniorsBefore.setValue(content.seniorsBefore());
        waivers.forEach((concern, field) -> {
            String permitted = content.waivers().getOrDefault(concern, "");
            field.setValue(permitted);
            field.setVisible(!permitted.isEmpty());
        });
    }

    /** Asks for the documents that permit what the check finds. */
    void show(StructureReport report) {
        waivers.forEach((concern, field) -> field.setVisible(
                !field.isEmpty() || report.findings().stream().anyMatch(finding -> needsDocument(finding, concern))));
    }

    private static boolean needsDocument(Finding finding, Concern concern) {
        return finding.concern() == concern && finding.weight() == Weight.IN_PRINCIPLE;
    }

    /** The documents that permit what binds in principle. */
    Map<Concern, String> documents() {
        Map<Concern, String> documents = new EnumMap<>(Concern.class);
        waivers.forEach((concern, field) -> {
            if (!field.getValue().isBlank()) {
                documents.put(concern, field.getValue().strip());
            }
        });
        return documents;
    }

    /** The document of the office for establishments; null for none. */
    @Nullable
    String reasonDocument() {
        return document.getValue().isBlank() ? null : document.getValue().strip();
    }

    /** Whether everything can be read. */
    boolean isReadable() {
        return !inForceFrom.isUnreadable()
                && List.of(registered, temporary, seniorsBefore).stream().noneMatch(IntegerField::isInvalid);
    }
}
