package org.dinggang.benchmark;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Staff;
import org.dinggang.planning.Plan;
import org.dinggang.planning.exact.ExactOracle;
import org.dinggang.policy.RuleSet;

/**
 * CP-SAT on the parts of a case, with all cores: large parts one after the other with all workers, the others side by side with
 * one worker each. What is not solved when time is up counts as not proven.
 *
 * @param parts how many parts there are
 * @param provenParts how many of them are proven on every level
 * @param plan the oracle's moves in the proven parts, the given plan's in the others
 * @param building time for building the models, on all cores together
 * @param whole time for everything, from reading the options of the people to the last proof, or until time was up
 */
record ExactRun(int parts, int provenParts, Plan plan, Duration building, Duration whole) {

    private static final int LARGE = 1_500;

    /**
     * How long to try.
     *
     * @param all longest time for all parts; a level begun before may end after it by no more than its own time
     * @param level longest time for one level of one part
     */
    record Limits(Duration all, Duration level) {}

    /** Solves the parts, as far as the time for all of them and the time for each level of one of them allow. */
    static ExactRun of(
            Case data, RuleSet ruleSet, List<List<Staff>> parts, Plan otherwise, Limits limits, int threads) {
        ExactOracle.warmUp();
        long start = System.nanoTime();
        IntFunction<ExactOracle.Effort> effort = workers -> {
            Duration left = limits.all().minusNanos(System.nanoTime() - start);
            return new ExactOracle.Effort(workers, left.compareTo(limits.level()) < 0 ? left : limits.level());
        };
        ExactOracle oracle = new ExactOracle(data, ruleSet);
        Duration building = Duration.ofNanos(System.nanoTime() - start);
        List<List<Staff>> large = parts.stream().filter(ExactRun::isLarge).toList();
        List<List<Staff>> small = parts.stream()
                .filter(part -> !isLarge(part))
                .sorted(order(ruleSet))
                .toList();
        Map<String, Grade> moves = new HashMap<>(otherwise.appointments());
        int proven = 0;
        for (List<Staff> part : large) {
            ExactOracle.Outcome outcome = solve(oracle, part, effort.apply(threads));
            building = building.plus(outcome.building());
            proven += take(part, outcome, moves);
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<ExactOracle.Outcome>> outcomes = small.stream()
                    .map(part -> executor.submit(() -> solve(oracle, part, effort.apply(1))))
                    .toList();
            for (int index = 0; index < small.size(); index++) {
                ExactOracle.Outcome outcome = outcomes.get(index).get();
                building = building.plus(outcome.building().dividedBy(threads));
                proven += take(small.get(index), outcome, moves);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        return new ExactRun(parts.size(), proven, Plan.of(moves), building, whole);
    }

    private static ExactOracle.Outcome solve(ExactOracle oracle, List<Staff> part, ExactOracle.Effort effort) {
        return effort.limit().isPositive()
                ? oracle.solve(part, effort)
                : new ExactOracle.Outcome(Map.of(), List.of(), false, Duration.ZERO, Duration.ZERO);
    }

    /** Large parts first keeps all cores busy to the end; where their proofs use up the time, small parts are to have theirs. */
    private static Comparator<List<Staff>> order(RuleSet ruleSet) {
        Comparator<List<Staff>> smallFirst = Comparator.comparingInt(List::size);
        return ruleSet.parameters().objective() == Objective.MERIT_FIRST ? smallFirst.reversed() : smallFirst;
    }

    private static boolean isLarge(List<Staff> part) {
        return part.size() >= LARGE;
    }

    private static int take(List<Staff> part, ExactOracle.Outcome outcome, Map<String, Grade> moves) {
        if (!outcome.proven()) {
            return 0;
        }
        part.forEach(person -> moves.remove(person.id()));
        moves.putAll(outcome.moves());
        return 1;
    }
}
