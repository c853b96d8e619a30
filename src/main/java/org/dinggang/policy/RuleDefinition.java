package org.dinggang.policy;

import java.util.List;
import org.dinggang.model.Text;

/**
 * What a rule set says about one rule.
 *
 * @param id the rule
 * @param severity how strictly it binds
 * @param title the rule in a few words
 * @param clauses where it is written, the one to cite first first; at least one that speaks of everybody
 */
public record RuleDefinition(RuleId id, Severity severity, Text title, List<Clause> clauses) {

    public RuleDefinition {
        clauses = List.copyOf(clauses);
    }

    /**
     * The clauses to cite for a person.
     *
     * @param newStaff whether the person has no current appointment at the institution; the clauses on new staff are cited
     *     for such people only
     */
    public List<Clause> clausesFor(boolean newStaff) {
        return clauses.stream()
                .filter(clause -> newStaff || !clause.forNewStaff())
                .toList();
    }
}
