package org.dinggang.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.function.Consumer;
import org.dinggang.access.Actor;
import org.dinggang.registry.FactKind;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.widgets.ConfirmAction;

/** Edits one person's file as it was when it was shown: an edit is refused where somebody else was faster. */
final class FileEditing {
    private final RosterServices services;
    private final PersonFile file;
    private final SerializableBiConsumer<PersonFile, Actor> edited;
    private final boolean permitted;

    /**
     * @param edited takes the file afterwards and whoever edited it
     * @param permitted whether the person at the screen may edit it; if not, there are no buttons
     */
    FileEditing(
            RosterServices services,
            PersonFile file,
            SerializableBiConsumer<PersonFile, Actor> edited,
            boolean permitted) {
        this.services = services;
        this.file = file;
        this.edited = edited;
        this.permitted = permitted;
    }

    /** Whether the person at the screen may edit. */
    boolean isPermitted() {
        return permitted;
    }

    /**
     * A button that opens a form; it does not show where nothing may be edited.
     *
     * @param words what the button says
     * @param heading what is edited
     */
    Button button(String words, String heading, SerializableSupplier<FactForm> form) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(button.getTranslation("roster.edit.named", words, heading));
        button.setVisible(permitted);
        button.addClickListener(click -> new FactDialog(heading, form.get(), this).open());
        return button;
    }

    /** A button that takes a fact out of the file, once more asked for. */
    Button removal(FactKind kind, long fact, String words) {
        Button button = new Button(VaadinIcon.TRASH.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(button.getTranslation("roster.remove.named", words));
        button.setTooltipText(button.getTranslation("roster.remove"));
        button.addClickListener(click -> ConfirmAction.askDangerous(
                button.getTranslation("roster.remove.question", words),
                button.getTranslation("roster.remove.history"),
                button.getTranslation("roster.remove"),
                () -> save(button, new PersonEdit.Removal(kind, fact), () -> {}, services.failures()::tell)));
        return button;
    }

    /**
     * Saves beside the screen: another edit or an import may hold the institution for a while.
     *
     * @param saved told when it is saved
     * @param failed takes why it was not saved
     */
    void save(Component owner, PersonEdit edit, Runnable saved, Consumer<Throwable> failed) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        owner,
                        progress -> services.roster().edit(actor, file.personId(), file.asOf(), edit),
                        after -> {
                            saved.run();
                            Notifier.success(owner.getTranslation("roster.saved"));
                            edited.accept(after, actor);
                        },
                        failed,
                        share -> {});
    }

    /** Shows the file as it is by now, after somebody else has changed it. */
    void reload() {
        Actor actor = services.actor().get();
        edited.accept(services.roster().person(actor, file.personId()), actor);
    }

    /** Tells why something was not done. */
    void tell(Throwable failure) {
        services.failures().tell(failure);
    }
}
