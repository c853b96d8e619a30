package org.dinggang.ui.workspace;

import org.dinggang.model.Pin;
import org.dinggang.rounds.PlanPerson;

/** Pins that keep what the plan does with somebody. */
final class PinChoice {
    private PinChoice() {}

    /** The pin that keeps the person where the plan has him or her. */
    static Pin asIs(PlanPerson person) {
        return person.isAppointed() ? new Pin(person.finalGrade()) : Pin.STAY;
    }
}
