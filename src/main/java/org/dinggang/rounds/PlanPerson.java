package org.dinggang.rounds;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Rank;
import org.dinggang.model.Staff;
import org.jspecify.annotations.Nullable;

/**
 * A person in a plan. Why it is so, {@link PlanDecisions} says.
 *
 * @param staff the person, with what the round knows about him or her and with the pin
 * @param current current grade; null for none
 * @param since since when; null where there is none or it is unknown
 * @param titleRank title rank; null for no title
 * @param options grades to which the person may lawfully be moved in this round, the highest first
 * @param finalGrade grade after the round; null for none, as for somebody who has left
 * @param verdict what the plan means for the person, in a word
 * @param places where the person stands on competition lists, the highest grade first
 * @param quotaExempt whether the plan appoints the person outside the quotas
 * @param broken how many rules are broken by the appointment, broken quotas not counted
 */
public record PlanPerson(
        Staff staff,
        @Nullable Grade current,
        @Nullable LocalDate since,
        @Nullable Rank titleRank,
        List<Grade> options,
        @Nullable Grade finalGrade,
        Verdict verdict,
        List<ListPlace> places,
        boolean quotaExempt,
        int broken) {

    public PlanPerson {
        options = List.copyOf(options);
        places = List.copyOf(places);
    }

    /**
     * A place on a competition list.
     *
     * @param list name of the list
     * @param grade grade competed for
     * @param place place from 1
     * @param of people on the list
     */
    public record ListPlace(String list, Grade grade, int place, int of) {}

    /** Where the person is fixed by hand; null where planning decides. */
    public @Nullable Pin pin() {
        return staff.pin();
    }

    /** Whether the plan moves the person. */
    public boolean isAppointed() {
        return verdict == Verdict.APPOINTED || verdict == Verdict.APPOINTED_LOWER;
    }
}
