package org.dinggang.ui.workspace;

import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody asks for the sake of a person.
 *
 * @param question the question
 * @param words the question in words
 * @param person whose outcome it is about, as the plan has it
 * @param grade the grade that the person would like to come to; null where it is about no single grade
 */
record Asked(
        WhatIf question,
        String words,
        PlanPerson person,
        @Nullable Grade grade) {

    /** Whether it supposes that the person leaves: the answer then is what that means for others. */
    boolean isAboutLeaving() {
        return question instanceof WhatIf.Leaves leaves
                && leaves.staff().equals(person.staff().id());
    }
}
