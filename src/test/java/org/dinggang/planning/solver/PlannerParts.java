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
        Policy policy = Policy.of(ordered, ruleSet);
        Quotas quotas = Quotas.of(ordered, ruleSet);
        CompiledCase compiled = new CompiledCase(ordered, policy, quotas, CompetitionLists.of(ordered, policy, quotas));
        return PartSplitter.split(compiled, new ChoicePruning(compiled).remaining()).stream()
                .map(part -> Arrays.stream(part.people())
                        .mapToObj(person -> ordered.staff().get(person))
                        .toList())
                .toList();
    }
}
