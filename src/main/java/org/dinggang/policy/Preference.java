package org.dinggang.policy;

/**
 * Parameter {@code preferences}: a weighted soft preference, counted below every other level of the score.
 *
 * @param kind what is preferred
 * @param years for {@link Kind#LEAVING_WITHIN_YEARS}: how soon the person leaves; otherwise 0
 * @param weight points for each appointment that has it, at least 1
 */
public record Preference(Kind kind, int years, int weight) {

    /** What can be preferred. */
    public enum Kind {
        /** Appointing people whose planned departure lies within so many years after the effective date. */
        LEAVING_WITHIN_YEARS,
        /** Appointing people who have waited long: points for each full year of qualifying time in the current grade. */
        LONGEST_WAIT
    }
}
