package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.dinggang.ui.shell.Background;
import org.jspecify.annotations.Nullable;

/**
 * Answers in the background for the newest question only: while one is being answered, later ones replace each other, and the last of
 * them comes next. So nothing old is shown after something new, however fast somebody types.
 *
 * @param <I> what is asked
 * @param <R> the answer
 */
final class Latest<I, R> {
    private final Background background;
    private final Component owner;
    private final Answering<I, R> answering;
    private final Consumer<R> shown;
    private final Consumer<Throwable> failed;
    private boolean running;
    private @Nullable I next;

    /**
     * What answers.
     *
     * @param <I> what is asked
     * @param <R> the answer
     */
    @FunctionalInterface
    interface Answering<I, R> {
        /** Answers, in another thread. */
        R answer(I question);
    }

    Latest(
            Background background,
            Component owner,
            Answering<I, R> answering,
            Consumer<R> shown,
            Consumer<Throwable> failed) {
        this.background = background;
        this.owner = owner;
        this.answering = answering;
        this.shown = shown;
        this.failed = failed;
    }

    /** Asks, at the screen. */
    void ask(I question) {
        if (running || owner.getUI().isEmpty()) {
            next = question;
            return;
        }
        running = true;
        next = null;
        background.start(
                owner,
                progress -> answering.answer(question),
                answer -> {
                    running = false;
                    shown.accept(answer);
                    goOn();
                },
                failure -> {
                    running = false;
                    failed.accept(failure);
                    goOn();
                },
                share -> {});
    }

    /** Asks what could not be asked yet. */
    void goOn() {
        I waiting = next;
        if (waiting != null) {
            ask(waiting);
        }
    }
}
