package org.dinggang.rounds.content;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.dinggang.model.Pin;
import org.dinggang.planning.Plan;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.RevisionKind;
import org.jspecify.annotations.Nullable;

/** Does what edits say. */
public final class Edits {

    private Edits() {}

    /**
     * The content after an edit.
     *
     * @param others the appointments of another plan by its key
     * @throws org.dinggang.rounds.RoundRefusedException where the plan does not know the person
     */
    public static PlanContent apply(PlanContent content, PlanEdit edit, PlanBasis basis, LongFunction<Plan> others) {
        return switch (edit) {
            case PlanEdit.MoveTo move -> content.moved(basis, move.staff(), move.to());
            case PlanEdit.Hold hold -> content.held(basis, hold.staff(), hold.pin());
            case PlanEdit.Release release -> content.released(basis, release.staff());
            case PlanEdit.Adopt adopt -> content.adopting(basis, others.apply(adopt.plan()));
        };
    }

    /** The pins with which planning anew keeps an edit: those after it, and the person whom it moves. */
    public static SortedMap<String, Pin> pinsKeeping(PlanContent after, PlanEdit edit) {
        SortedMap<String, Pin> pins = new TreeMap<>(after.pins());
        if (edit instanceof PlanEdit.MoveTo move) {
            pins.put(move.staff(), new Pin(move.to()));
        }
        return pins;
    }

    /** What kind of revision an edit makes. */
    public static RevisionKind kind(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.MoveTo move -> RevisionKind.MOVED;
            case PlanEdit.Hold hold -> RevisionKind.HELD;
            case PlanEdit.Release release -> RevisionKind.RELEASED;
            case PlanEdit.Adopt adopt -> RevisionKind.ADOPTED;
        };
    }

    /** The person whom an edit is about; null where it is about more than one. */
    public static @Nullable String staff(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.MoveTo move -> move.staff();
            case PlanEdit.Hold hold -> hold.staff();
            case PlanEdit.Release release -> release.staff();
            case PlanEdit.Adopt adopt -> null;
        };
    }
}
