package org.dinggang.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.planning.AppointmentKind;
import org.dinggang.planning.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What the public notice (公示) of a plan says.
 *
 * @param round name of the round
 * @param plan name of the plan
 * @param revision its revision
 * @param institutions names of the institutions
 * @param effectiveDate the effective date
 * @param ruleSet name of the rule set
 * @param ruleSetTitle what people call the rule set
 * @param sources the documents behind the rule set
 * @param asOf when roster and applicants were as the plan takes them
 * @param scoreWords the score in words
 * @param rows those who are to be appointed, by institution in the order of the case, then grade from the highest
 *     down, then place on the competition list, those outside the quotas last
 * @param ties what has to be decided together before
 * @param violations how many rules are broken; a plan that breaks any should not be made public
 */
public record Notice(
        String round,
        String plan,
        int revision,
        List<String> institutions,
        LocalDate effectiveDate,
        String ruleSet,
        Text ruleSetTitle,
        List<String> sources,
        Instant asOf,
        Text scoreWords,
        List<Row> rows,
        List<Tie> ties,
        int violations) {

    public Notice {
        institutions = List.copyOf(institutions);
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
        ties = List.copyOf(ties);
    }

    /**
     * Somebody who is to be appointed.
     *
     * @param staff identifier of the person
     * @param name name
     * @param institution name of the institution
     * @param section section, if any
     * @param from current grade; null for none
     * @param to grade appointed to
     * @param kind what it is for the person
     * @param quotaExempt whether the post is held outside the quotas
     * @param exemptions documents of the exemptions and waivers that the person has
     */
    public record Row(
            String staff,
            String name,
            String institution,
            @Nullable String section,
            @Nullable Grade from,
            Grade to,
            AppointmentKind kind,
            boolean quotaExempt,
            List<String> exemptions) {

        public Row {
            exemptions = List.copyOf(exemptions);
        }
    }
}
