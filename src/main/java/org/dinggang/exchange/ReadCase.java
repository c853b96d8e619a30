package org.dinggang.exchange;

import java.util.List;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;

/**
 * A case that could be read.
 *
 * @param value the case
 * @param ruleSet the rule set that is in force in it, with the round's overrides
 * @param warnings what in the input has no effect, or is likely a mistake, but does not make it unusable
 */
public record ReadCase(Case value, RuleSet ruleSet, List<InputProblem> warnings) {

    public ReadCase {
        warnings = List.copyOf(warnings);
    }
}
