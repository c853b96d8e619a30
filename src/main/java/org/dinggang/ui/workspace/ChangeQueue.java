package org.dinggang.ui.workspace;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;
import org.dinggang.access.Actor;
import org.dinggang.rounds.OpenPlan;

/**
 * Changes the plan on the screen in the background, one change after the other, then shows it and tells the others: whoever is quicker
 * than that is not left behind. After a refusal nothing more is made of what was asked for before it.
 */
final class ChangeQueue {
    private final WorkspaceServices services;
    private final WorkspaceScreen screen;

    /** Changes asked for and not made yet, the one under way first. */
    private final Queue<Change> waiting = new ArrayDeque<>();

    private record Change(Function<Actor, OpenPlan> change, Runnable afterwards) {}

    ChangeQueue(WorkspaceServices services, WorkspaceScreen screen) {
        this.services = services;
        this.screen = screen;
    }

    /** Makes the change when those before it are made. */
    void add(Function<Actor, OpenPlan> change) {
        add(change, () -> {});
    }

    /** Makes the change when those before it are made, then does what follows from it. */
    void add(Function<Actor, OpenPlan> change, Runnable afterwards) {
        waiting.add(new Change(change, afterwards));
        if (waiting.size() == 1) {
            makeNext();
        }
    }

    private void makeNext() {
        Change next = waiting.peek();
        if (next == null) {
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        screen,
                        progress -> next.change().apply(actor),
                        edited -> {
                            waiting.remove();
                            screen.changed(edited);
                            next.afterwards().run();
                            makeNext();
                        },
                        failure -> {
                            waiting.clear();
                            screen.refused(failure);
                        },
                        share -> {});
    }
}
