package org.dinggang.planning.solver;

import java.time.Duration;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;

/**
 * What is to be planned, and how long it may take.
 *
 * @param data the case
 * @param ruleSet its rule set, the round's overrides applied
 * @param limit longest time for searching; a first lawful plan is made in any case
 * @param seed seed of all random choices
 * @param threads parts planned at the same time, at least 1
 * @param addedPosts posts to plan with beyond the case's, by name of the quota
 * @param stop signal of the user to stop
 */
public record PlanningRequest(
        Case data,
        RuleSet ruleSet,
        Duration limit,
        long seed,
        int threads,
        Map<String, Integer> addedPosts,
        StopSignal stop) {

    public PlanningRequest {
        addedPosts = Map.copyOf(addedPosts);
    }

    /** A request with these posts instead of the present additions. */
    public PlanningRequest withAddedPosts(Map<String, Integer> posts) {
        return new PlanningRequest(data, ruleSet, limit, seed, threads, posts, stop);
    }
}
