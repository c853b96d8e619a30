package org.dinggang.ui.plan;

import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.jspecify.annotations.Nullable;

/** What a difference between two plans means for a person, seen from the first plan. */
public enum Effect {
    /** Ends at a better grade in the second plan. */
    BETTER,
    /** Ends at a lower grade, or without one, in the second plan. */
    WORSE;

    /** What it means for that person. */
    public static Effect of(PersonDifference person) {
        return end(person.current(), person.other()) < end(person.current(), person.one()) ? BETTER : WORSE;
    }

    /** Number of the grade after the round, a number behind the last for none. */
    private static int end(@Nullable Grade current, @Nullable Grade appointed) {
        Grade grade = appointed == null ? current : appointed;
        return grade == null ? Grade.LOWEST + 1 : grade.number();
    }
}
