package org.dinggang.rounds;

import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.jspecify.annotations.Nullable;

/** A change of a plan by hand. Rules may be broken by it; what it breaks is shown. */
public sealed interface PlanEdit {

    /**
     * Moves a person; planning anew may move the person again.
     *
     * @param staff identifier of the person
     * @param to the grade; null to leave the person where he or she is
     */
    record MoveTo(String staff, @Nullable Grade to) implements PlanEdit {}

    /**
     * Fixes a person; the person is moved there at once, and planning keeps it.
     *
     * @param staff identifier of the person
     * @param pin where the person is to end
     */
    record Hold(String staff, Pin pin) implements PlanEdit {}

    /**
     * Lets planning decide about a person again. The appointment stays as it is until then.
     *
     * @param staff identifier of the person
     */
    record Release(String staff) implements PlanEdit {}

    /**
     * Takes over the appointments of another plan of the round; the pins of this one stay, and win.
     *
     * @param plan key of the other plan
     */
    record Adopt(long plan) implements PlanEdit {}
}
