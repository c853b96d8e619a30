package org.dinggang.rounds;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Text;

/**
 * A round in a list of rounds.
 *
 * @param id its key
 * @param name its name
 * @param effectiveDate the effective date
 * @param ruleSet name of the rule set
 * @param ruleSetTitle what people call the rule set
 * @param state how far it has come
 * @param institutions those that take part, by code
 * @param plans how many plans there are that are not put away
 * @param author who made it
 * @param mayEdit whether the person who asks may change it and what belongs to it
 */
public record RoundSummary(
        long id,
        String name,
        LocalDate effectiveDate,
        String ruleSet,
        Text ruleSetTitle,
        RoundState state,
        List<RoundInstitution> institutions,
        int plans,
        String author,
        boolean mayEdit) {

    public RoundSummary {
        institutions = List.copyOf(institutions);
    }
}
