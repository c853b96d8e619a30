package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dinggang.access.Actor;
import org.dinggang.structures.Approval;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionDetail;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.ConfirmAction;

/** What is done with a version, each step in the background under the revision that the person has seen. */
final class VersionActions {
    private final StructureServices services;
    private final Component screen;
    private final Runnable reload;

    /**
     * On a screen.
     *
     * @param reload shows the version as it is now
     */
    VersionActions(StructureServices services, Component screen, Runnable reload) {
        this.services = services;
        this.screen = screen;
        this.reload = reload;
    }

    /** Stores what a draft says, and hands on what is stored. */
    void save(OpenVersion open, VersionContent content, Consumer<VersionDetail> stored) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> {
                            services.versions().edit(actor, open.id(), revision(open), content);
                            return services.versions().detail(actor, open.id());
                        },
                        stored::accept,
                        this::refused,
                        share -> {});
    }

    /**
     * Sends a draft to the bureau.
     *
     * @param lacking takes everything that stands in the way
     */
    void submit(OpenVersion open, Consumer<List<StructureProblem>> lacking) {
        ConfirmAction.ask(
                screen.getTranslation("structures.submit.question"),
                screen.getTranslation("structures.submit.words"),
                screen.getTranslation("structures.submit"),
                () -> act(
                        "structures.submitted",
                        actor -> services.versions().submit(actor, open.id(), revision(open)),
                        failure -> told(failure, lacking)));
    }

    /** Takes a submission back. */
    void withdraw(OpenVersion open) {
        ConfirmAction.ask(
                screen.getTranslation("structures.withdraw.question"),
                screen.getTranslation("structures.withdraw.words"),
                screen.getTranslation("structures.withdraw"),
                () -> act(
                        "structures.withdrawn",
                        actor -> services.versions().withdraw(actor, open.id(), revision(open)),
                        this::refused));
    }

    /**
     * Gives a draft up, and leaves.
     *
     * @param leaving before the screen is left
     */
    void discard(OpenVersion open, Runnable leaving) {
        ConfirmAction.askDangerous(
                screen.getTranslation("structures.discard.question"),
                screen.getTranslation("structures.discard.words"),
                screen.getTranslation("structures.discard"),
                () -> {
                    Actor actor = services.actor().get();
                    services.background()
                            .start(
                                    screen,
                                    progress -> {
                                        services.versions().discard(actor, open.id(), revision(open));
                                        return open.institution().id();
                                    },
                                    institution -> {
                                        Notifier.success(screen.getTranslation("structures.discarded"));
                                        leaving.run();
                                        UI.getCurrent().navigate("structures/" + institution);
                                    },
                                    this::refused,
                                    share -> {});
                });
    }

    /** Gives a submission back to the institution. */
    void giveBack(OpenVersion open, String words, BiConsumer<Throwable, Runnable> failed, Runnable done) {
        decide(
                "structures.returned",
                actor -> services.versions().giveBack(actor, open.id(), revision(open), words),
                failed,
                done);
    }

    /** Approves a submission. */
    void approve(OpenVersion open, Approval approval, BiConsumer<Throwable, Runnable> failed, Runnable done) {
        decide(
                "structures.approved",
                actor -> services.versions().approve(actor, open.id(), revision(open), approval),
                failed,
                done);
    }

    private void decide(String doneKey, Consumer<Actor> step, BiConsumer<Throwable, Runnable> failed, Runnable done) {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> {
                            step.accept(actor);
                            return doneKey;
                        },
                        key -> {
                            done.run();
                            Notifier.success(screen.getTranslation(key));
                            reload.run();
                        },
                        failure -> failed.accept(failure, () -> refused(failure)),
                        share -> {});
    }

    private void act(String doneKey, Consumer<Actor> step, Consumer<Throwable> failed) {
        decide(doneKey, step, (failure, otherwise) -> failed.accept(failure), () -> {});
    }

    private void told(Throwable failure, Consumer<List<StructureProblem>> lacking) {
        if (failure instanceof StructureRefusedException refusal
                && !refusal.problems().isEmpty()) {
            lacking.accept(refusal.problems());
            Notifier.error(screen.getTranslation(
                    "structures.submit.lacking", refusal.problems().size()));
        } else {
            refused(failure);
        }
    }

    /** Whoever has been overtaken decides when to look at what the other has done: nothing typed is thrown away unasked. */
    private void refused(Throwable failure) {
        if (!(failure instanceof StructureRefusedException refusal)
                || refusal.code() != Code.CHANGED_MEANWHILE && refusal.code() != Code.WRONG_STATE) {
            services.failures().tell(failure);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(screen.getTranslation("structures.conflict"));
        dialog.setText(screen.getTranslation(
                "structures.conflict.words", services.failures().words(refusal)));
        dialog.setConfirmText(screen.getTranslation("structures.reload"));
        dialog.addConfirmListener(confirmed -> reload.run());
        dialog.setCancelable(true);
        dialog.setCancelText(screen.getTranslation("structures.conflict.stay"));
        dialog.open();
    }

    private static int revision(OpenVersion open) {
        return open.detail().summary().revision();
    }
}
