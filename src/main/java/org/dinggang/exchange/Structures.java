package org.dinggang.exchange;

import java.util.List;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.StructureRules;

/**
 * A file of structures.
 *
 * @param ruleSet the rule set that it names
 * @param rules what that says about structures
 * @param institutions the institutions, codes unique
 */
public record Structures(RuleSet ruleSet, StructureRules rules, List<StructureInput> institutions) {

    /** What a file of structures is read for. */
    public enum Purpose {
        /** Posts are to be calculated. */
        CALCULATION,
        /** Posts that are in the file are to be checked. */
        CHECK
    }

    public Structures {
        institutions = List.copyOf(institutions);
    }
}
