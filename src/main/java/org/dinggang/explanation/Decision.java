package org.dinggang.explanation;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a plan means for one person, and why nothing better.
 *
 * @param staff identifier of the person
 * @param current grade before the round; null for none
 * @param finalGrade grade after the round; null for none, as for somebody who has left
 * @param options grades to which the person may lawfully be moved in this round, the highest first
 * @param reasons what stands in the way of each better grade that could come next, by grade from the highest down; then what
 *     concerns no single grade. Empty for somebody to whom nothing better could come
 * @param earliest the first day from which time alone opens some better grade; null where none does
 * @param sentence the decision in a sentence
 */
public record Decision(
        String staff,
        @Nullable Grade current,
        @Nullable Grade finalGrade,
        List<Grade> options,
        List<Reason> reasons,
        @Nullable LocalDate earliest,
        Text sentence) {

    public Decision {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
    }

    /** The reasons that stand in the way of one grade. */
    public List<Reason> reasonsFor(Grade grade) {
        return reasons.stream().filter(reason -> grade.equals(reason.grade())).toList();
    }
}
