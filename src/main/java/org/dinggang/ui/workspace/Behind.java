package org.dinggang.ui.workspace;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.dinggang.rounds.OpenPlan;

/**
 * The people behind a number on the screen, of whichever plan is shown: after a move, an undo or a run they are those behind the
 * same number then.
 *
 * @param title what the number says
 * @param find finds their identifiers in a plan; nobody where the plan has no such number
 */
record Behind(String title, Function<OpenPlan, ? extends Collection<String>> find) {

    /** Their identifiers in a plan. */
    Set<String> staff(OpenPlan plan) {
        return Set.copyOf(find.apply(plan));
    }
}
