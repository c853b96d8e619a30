package org.dinggang.planning.solver;

import java.time.Duration;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;

/** Plans cases in tests. */
public final class Planned {

    private static final Duration LONG = Duration.ofSeconds(60);

    private Planned() {}

    /** The rule set of the case with the round's overrides. */
    public static RuleSet ruleSet(Case data) {
        return RuleSets.builtIn()
                .load(data.round().ruleSet())
                .with(data.round().parameters(), data.round().objective());
    }

    /** Plans the case until the planner itself ends. */
    public static PlannedCase of(Case data) {
        return of(data, 1, 1);
    }

    /** Plans the case until the planner itself ends. */
    public static PlannedCase of(Case data, long seed, int threads) {
        return of(data, seed, threads, Map.of());
    }

    /** Plans the case with posts added, until the planner itself ends. */
    public static PlannedCase of(Case data, long seed, int threads, Map<String, Integer> addedPosts) {
        PlanningRequest request =
                new PlanningRequest(data, ruleSet(data), LONG, seed, threads, addedPosts, new StopSignal());
        return new Planner().plan(request, PlanningListener.NONE);
    }
}
