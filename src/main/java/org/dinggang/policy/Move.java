package org.dinggang.policy;

import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;

/**
 * A proposed move of a person to a grade: what a rule is asked about.
 *
 * @param staff the person
 * @param state the person's state on the effective date
 * @param institution the person's own institution
 * @param to the grade
 * @param round the round
 * @param parameters parameters in force
 */
public record Move(
        Staff staff, PersonState state, Institution institution, Grade to, Round round, Parameters parameters) {

    /** Whether the person would rise inside the rank held now. */
    boolean isInsideRank() {
        Grade current = state.current();
        return current != null && to.isAbove(current) && to.rank() == current.rank();
    }
}
