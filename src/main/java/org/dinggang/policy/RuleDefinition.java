package org.dinggang.policy;

import java.util.List;
import org.dinggang.model.Text;

/**
 * What a rule set says about one rule.
 *
 * @param id the rule
 * @param severity how strictly it binds
 * @param title the rule in a few words
 * @param clauses where it is written, at least one
 */
public record RuleDefinition(RuleId id, Severity severity, Text title, List<Clause> clauses) {

    public RuleDefinition {
        clauses = List.copyOf(clauses);
    }
}
