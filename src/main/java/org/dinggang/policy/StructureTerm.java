package org.dinggang.policy;

import java.util.List;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule set says about structures of posts.
 *
 * @param value what it says
 * @param severity how strictly it binds
 * @param ruleSet name of the rule set that says it
 * @param clauses where it is written; empty where no document says it
 * @param note what a reader should know about it
 */
public record StructureTerm<T>(
        T value,
        Severity severity,
        String ruleSet,
        List<Clause> clauses,
        @Nullable Text note) {

    public StructureTerm {
        clauses = List.copyOf(clauses);
    }
}
