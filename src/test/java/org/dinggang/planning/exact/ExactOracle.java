package org.dinggang.planning.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Staff;
import org.dinggang.planning.Plan;
import org.dinggang.policy.RuleSet;

/**
 * Proves best plans with CP-SAT, one solve for each level of the score with the levels before it held. Shares the rules, quotas
 * and lists with the product, and nothing with the planner or the checker.
 */
public final class ExactOracle {

    private static final int STARTING_SEED = 7;

    /**
     * How one level was solved.
     *
     * @param name what the level counts
     * @param value best value found, larger is better; {@code Long.MIN_VALUE} where time was too short for any
     * @param bound proven bound of the value
     * @param proven whether the value is proven best
     * @param time time for the solve
     */
    public record Level(String name, long value, long bound, boolean proven, Duration time) {}

    /**
     * What the oracle finds.
     *
     * @param moves the moves of the people asked about
     * @param levels the levels that were solved, in order, up to the first that is not proven; those that nothing can change
     *     are left out
     * @param proven whether every level is proven
     * @param building time for building the model
     * @param solving time for solving all levels
     */
    public record Outcome(
            Map<String, Grade> moves, List<Level> levels, boolean proven, Duration building, Duration solving) {}

    /**
     * How to solve.
     *
     * @param workers threads of one solve
     * @param limit longest time for one level
     */
    public record Effort(int workers, Duration limit) {}

    private final CaseFacts facts;

    static {
        Loader.loadNativeLibraries();
    }

    /** An oracle for the case under the rule set with the round's overrides. */
    public ExactOracle(Case data, RuleSet ruleSet) {
        this(data, ruleSet, Map.of());
    }

    /** An oracle for the case with posts added, by name of the quota. */
    public ExactOracle(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts) {
        this.facts = new CaseFacts(data, ruleSet, addedPosts);
    }

    /** Loads and starts the library, so that later times are those of solving. */
    public static void warmUp() {
        CpModel model = new CpModel();
        model.maximize(model.newBoolVar(""));
        new CpSolver().solve(model);
    }

    /** Decides about everybody. */
    public Outcome solve(Effort effort) {
        return solve(facts.data.staff(), effort);
    }

    /** Decides about those of the people for whom there is something to decide; everybody else stays or is pinned. */
    public Outcome solve(Collection<Staff> people, Effort effort) {
        long start = System.nanoTime();
        boolean meritFirst = facts.parameters().objective() == Objective.MERIT_FIRST;
        ExactModel model =
                new ExactModel(facts, people.stream().filter(facts::isFree).toList(), meritFirst);
        long built = System.nanoTime();
        List<Level> levels = new ArrayList<>();
        Map<String, Grade> moves = new HashMap<>();
        boolean proven = true;
        if (!model.moves.isEmpty()) {
            for (Map.Entry<String, LinearExprBuilder> level : levels(model, meritFirst)) {
                Level solved = solve(model, level.getKey(), level.getValue(), effort, moves);
                levels.add(solved);
                proven &= solved.proven();
                if (!proven) {
                    break;
                }
            }
        }
        return new Outcome(
                moves, levels, proven, Duration.ofNanos(built - start), Duration.ofNanos(System.nanoTime() - built));
    }

    /** The plan with these moves and all that pins demand. */
    public Plan plan(Map<String, Grade> moves) {
        Map<String, Grade> appointments = new HashMap<>(moves);
        for (Staff person : facts.data.staff()) {
            Grade pinned = facts.pinnedTo(person);
            if (pinned != null) {
                appointments.put(person.id(), pinned);
            }
        }
        return Plan.of(appointments);
    }

    private List<Map.Entry<String, LinearExprBuilder>> levels(ExactModel model, boolean meritFirst) {
        List<Map.Entry<String, LinearExprBuilder>> levels = new ArrayList<>();
        if (model.mayBeBroken) {
            levels.add(Map.entry("broken", model.broken));
        }
        if (meritFirst && model.mayBeInverted) {
            levels.add(Map.entry("inversions", model.inversions));
        }
        levels.add(Map.entry("appointed", model.appointed));
        if (!meritFirst) {
            levels.add(Map.entry("inversions", model.inversions));
        }
        levels.add(Map.entry("merit", model.merit));
        levels.add(Map.entry("gained", model.gained));
        if (!facts.parameters().preferences().isEmpty()) {
            levels.add(Map.entry("points", model.points));
        }
        return levels;
    }

    private static Level solve(
            ExactModel model, String name, LinearExprBuilder level, Effort effort, Map<String, Grade> moves) {
        model.model.maximize(level);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(effort.workers())
                .setMaxTimeInSeconds(effort.limit().toMillis() / 1000.0)
                .setRandomSeed(STARTING_SEED);
        long start = System.nanoTime();
        CpSolverStatus status = solver.solve(model.model);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (status == CpSolverStatus.UNKNOWN) {
            return new Level(name, Long.MIN_VALUE, Long.MAX_VALUE, false, time);
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException(name + ": " + status + " " + model.model.validate());
        }
        moves.clear();
        model.model.clearHints();
        model.moves.forEach((person, grades) -> grades.forEach((grade, move) -> {
            boolean chosen = solver.booleanValue(move);
            model.model.addHint(move, chosen);
            if (chosen) {
                moves.put(person.id(), grade);
            }
        }));
        long value = solver.value(level);
        model.model.addGreaterOrEqual(level, value);
        return new Level(name, value, Math.round(solver.bestObjectiveBound()), status == CpSolverStatus.OPTIMAL, time);
    }
}
