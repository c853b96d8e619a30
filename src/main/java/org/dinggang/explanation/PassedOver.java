package org.dinggang.explanation;

import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody ranked above an appointed person on a competition list who ended lower (an inversion of merit).
 *
 * @param list name of the competition list
 * @param grade grade competed for
 * @param staff identifier of the person passed over
 * @param place the person's place on the list, from 1
 * @param finalGrade grade after the round; null for none
 * @param inFavourOf identifiers of the people ranked below whom the plan moves to the grade, the best first
 * @param reasons what stood in the way of the grade for the person
 * @param sentence the fact in a sentence
 */
public record PassedOver(
        String list,
        Grade grade,
        String staff,
        int place,
        @Nullable Grade finalGrade,
        List<String> inFavourOf,
        List<Reason> reasons,
        Text sentence) {

    public PassedOver {
        inFavourOf = List.copyOf(inFavourOf);
        reasons = List.copyOf(reasons);
    }
}
