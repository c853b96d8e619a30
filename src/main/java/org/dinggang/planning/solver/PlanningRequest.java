package org.dinggang.planning.solver;

import java.time.Duration;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.planning.Plan;
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
 * @param start a plan to go on from wherever it is better than what planning begins with; empty for none
 * @param pace holds planning up from time to time
 * @param preferred what decides among plans that score alike; only a proven plan is sure to follow it
 */
public record PlanningRequest(
        Case data,
        RuleSet ruleSet,
        Duration limit,
        long seed,
        int threads,
        Map<String, Integer> addedPosts,
        StopSignal stop,
        Plan start,
        Pace pace,
        Preferred preferred) {

    public PlanningRequest {
        addedPosts = Map.copyOf(addedPosts);
    }

    /** A request that begins from nothing and is held up by nobody. */
    public PlanningRequest(
            Case data,
            RuleSet ruleSet,
            Duration limit,
            long seed,
            int threads,
            Map<String, Integer> addedPosts,
            StopSignal stop) {
        this(data, ruleSet, limit, seed, threads, addedPosts, stop, Plan.EMPTY, Pace.FREE, Preferred.NOBODY);
    }

    /** A request with these posts instead of the present additions. */
    public PlanningRequest withAddedPosts(Map<String, Integer> posts) {
        return new PlanningRequest(data, ruleSet, limit, seed, threads, posts, stop, start, pace, preferred);
    }

    /** A request that goes on from that plan. */
    public PlanningRequest startingFrom(Plan plan) {
        return new PlanningRequest(data, ruleSet, limit, seed, threads, addedPosts, stop, plan, pace, preferred);
    }

    /** A request that is held up by that. */
    public PlanningRequest at(Pace other) {
        return new PlanningRequest(data, ruleSet, limit, seed, threads, addedPosts, stop, start, other, preferred);
    }

    /** A request that prefers this among plans that score alike. */
    public PlanningRequest preferring(Preferred wish) {
        return new PlanningRequest(data, ruleSet, limit, seed, threads, addedPosts, stop, start, pace, wish);
    }
}
