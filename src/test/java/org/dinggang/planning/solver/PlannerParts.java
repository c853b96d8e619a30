package org.dinggang.planning.solver;

import java.util.Arrays;
import java.util.List;
import org.dinggang.model.Case;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionLists;
import org.dinggang.planning.Quotas;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;

/** The independent parts into which the planner splits a case, for whoever wants to plan the same parts by other means. */
public final class PlannerParts {

    private PlannerParts() {}

    /** For each part, the people whose appointment is to be decided. */
    public static List<List<Staff>> of(Case data, RuleSet ruleSet) {
        Case ordered = CanonicalOrder.of(data);
        return split(ordered, ruleSet).stream()
                .map(part -> Arrays.stream(part.people())
                        .mapToObj(person -> ordered.staff().get(person))
                        .toList())
                .toList();
    }

    /** The parts of a case in its own order. */
    static List<Part> split(Case data, RuleSet ruleSet) {
        Policy policy = Policy.of(data, ruleSet);
        Quotas quotas = Quotas.of(data, ruleSet);
        CompiledCase compiled = new CompiledCase(data, policy, quotas, CompetitionLists.of(data, policy, quotas));
        return PartSplitter.split(compiled, new ChoicePruning(compiled).remaining());
    }
}
