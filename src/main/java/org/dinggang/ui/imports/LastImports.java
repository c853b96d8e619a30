package org.dinggang.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.registry.Change;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.widgets.ConfirmAction;

/** The last change of each institution; an import can be undone as long as nothing has changed since. */
final class LastImports extends Section {
    private final transient ImportServices services;
    private final UnorderedList list = new UnorderedList();

    LastImports(ImportServices services) {
        this.services = services;
        addClassName("card");
        getElement().setAttribute("aria-label", getTranslation("imports.last"));
        list.addClassName("last-imports");
        add(new H2(getTranslation("imports.last")), list);
    }

    /** Shows how things stand to that person. */
    void show(Actor actor) {
        list.removeAll();
        List<InstitutionSummary> institutions = services.institutions().list(actor);
        for (InstitutionSummary institution : institutions) {
            Optional<Change> last = services.rosterImport().lastChange(actor, institution.id());
            last.ifPresent(change -> list.add(item(actor, institution, change)));
        }
        setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem item(Actor actor, InstitutionSummary institution, Change change) {
        Formats formats = Formats.current();
        Span name = new Span(institution.name());
        name.addClassName("name");
        String kind = formats.text(change.kind().label());
        String time = formats.time(change.at());
        Paragraph words = new Paragraph(
                change.fileName() == null
                        ? getTranslation("imports.last.change.other", kind, time, formats.who(change.actor()))
                        : getTranslation(
                                "imports.last.change", kind, change.fileName(), time, formats.who(change.actor())));
        ListItem item = new ListItem(new Div(name, words));
        if (services.rosterImport().mayUndoLast(actor, institution.id())) {
            Button undo = new Button(getTranslation("imports.undo"), click -> ask(institution, change));
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            undo.setAriaLabel(getTranslation("imports.undo.named", institution.name()));
            item.add(undo);
        }
        return item;
    }

    private void ask(InstitutionSummary institution, Change change) {
        Formats formats = Formats.current();
        ConfirmAction.askDangerous(
                getTranslation("imports.undo.question"),
                getTranslation(
                        "imports.undo.words",
                        institution.name(),
                        change.fileName() == null ? "" : change.fileName(),
                        formats.time(change.at())),
                getTranslation("imports.undo"),
                () -> undo(institution));
    }

    private void undo(InstitutionSummary institution) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> services.rosterImport().undoLast(actor, institution.id()),
                        change -> {
                            Notifier.success(getTranslation("imports.undo.done", institution.name()));
                            show(actor);
                        },
                        services.failures()::tell,
                        share -> {});
    }
}
