package org.dinggang.planning;

import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a plan breaks.
 *
 * @param rule the rule
 * @param severity how strictly it binds
 * @param quota name of the quota, for {@link RuleId#QUOTA}; otherwise null
 * @param by by how many places; 1 for the other rules
 * @param staff the people whose appointments break it
 * @param clauses where it is written
 * @param message the breach in a sentence
 */
public record Violation(
        RuleId rule,
        Severity severity,
        @Nullable String quota,
        int by,
        List<String> staff,
        List<Clause> clauses,
        Text message) {

    public Violation {
        staff = List.copyOf(staff);
        clauses = List.copyOf(clauses);
    }
}
