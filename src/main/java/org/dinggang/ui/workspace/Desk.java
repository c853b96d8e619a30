package org.dinggang.ui.workspace;

import org.dinggang.model.Pin;
import org.dinggang.rounds.PlanPerson;

/** What the parts of the workspace ask of it. */
interface Desk {
    /** Shows the people behind a number in the part with the people. */
    void show(Behind behind);

    /** Shows a person in all parts. */
    void select(String staff);

    /** Looks at moving or fixing the person, before anything is done. */
    void adjust(PlanPerson person);

    /** Looks at fixing the person there, before anything is done. */
    void hold(PlanPerson person, Pin pin);

    /** Lets planning decide about the person again. */
    void release(PlanPerson person);

    /** Tries what would be if something were different. */
    void ask(Asked asked);

    /** Proves how many posts the person would need. */
    void prove(PlanPerson person);
}
