package org.dinggang.policy;

import java.util.List;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a parameter comes from.
 *
 * @param ruleSet name of the rule set that gave the value
 * @param clauses where it is written; empty where no document says it
 * @param note what a reader should know about it, for instance that it is a default where the documents are silent
 */
public record ParameterBasis(
        String ruleSet, List<Clause> clauses, @Nullable Text note) {

    public ParameterBasis {
        clauses = List.copyOf(clauses);
    }
}
