package org.dinggang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One appointment (聘用) in a person's history: a post of one grade at one institution, from a day up to and including another.
 *
 * @param grade grade of the post
 * @param institution code of the institution, which need not be one of the case
 * @param from first day; null is unknown
 * @param to last day, included; null while the spell is open
 * @param quotaExempt held outside the quotas (特设岗位, first appointment of a postdoc)
 */
public record Spell(
        Grade grade,
        String institution,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean quotaExempt) {

    /** Whether the spell covers the day; one whose start is unknown is taken to have started. */
    public boolean isOpenOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
