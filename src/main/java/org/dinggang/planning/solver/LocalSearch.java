package org.dinggang.planning.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Improves the plan of a part that no proof can be had for: rounds of Timefold's local search with late acceptance, each from the
 * best plan so far after some random chains.
 */
final class LocalSearch {

    /** Moves without improvement after which a round ends: so many, and so many more for each competitor. */
    private static final long UNIMPROVED_MOVES = 3_000;

    private static final long UNIMPROVED_MOVES_PER_COMPETITOR = 30;

    /** Rounds without improvement after which the search ends by itself. */
    private static final int UNIMPROVED_ROUNDS = 12;

    /** With how old a plan a move is compared, in steps. */
    private static final int LATE_ACCEPTANCE = 60;

    /** Between rounds at most so many chains as this share of the competitors, and a few. */
    private static final int SHAKEN_SHARE = 25;

    /** Shortest time between two plans that are handed on while the search runs. */
    private static final long REPORT_NANOS = Duration.ofMillis(250).toNanos();

    private LocalSearch() {}

    /**
     * Improves a plan until nothing better has come for long, or time is over. The same part, plan and seed end with the same plan
     * unless time is over.
     *
     * @param part the part
     * @param start the plan to start from
     * @param seed seed of all random choices
     * @param clock the time that is left, and the wish to stop
     * @param openParts parts that share this time, this one included
     * @param better receives better plans, the best one last
     */
    static void improve(Part part, int[] start, long seed, PlanningClock clock, int openParts, Consumer<int[]> better) {
        Duration share = clock.left().dividedBy(Math.max(1, openParts));
        long unimproved = UNIMPROVED_MOVES + UNIMPROVED_MOVES_PER_COMPETITOR * part.size();
        SearchBudget budget = new SearchBudget(clock, share, unimproved);
        better.accept(improve(part, start, seed, budget, EnvironmentMode.NO_ASSERT, better));
    }

    /** Improves a plan until the budget is spent; the mode says how much Timefold checks itself. */
    static int[] improve(
            Part part, int[] start, long seed, SearchBudget budget, EnvironmentMode mode, Consumer<int[]> better) {
        if (part.size() == 0) {
            return start;
        }
        PartIndex index = new PartIndex(part);
        SolverFactory<PartSolution> factory = SolverFactory.create(config(seed, mode));
        Random random = new Random(seed);
        int[] best = start;
        PartLevels bestLevels = PartLevels.of(part, start);
        int[] from = start;
        for (int unimproved = 0; unimproved < UNIMPROVED_ROUNDS; unimproved++) {
            budget.beginRound();
            if (budget.isSpent()) {
                break;
            }
            int[] found = climb(factory.buildSolver(), PartSolution.of(index, from, budget), bestLevels, better);
            PartLevels levels = PartLevels.of(part, found);
            if (levels.compare(bestLevels, part.objective()) > 0) {
                best = found;
                bestLevels = levels;
                unimproved = -1;
            }
            from = shaken(index, best, budget, random);
        }
        return best;
    }

    private static int[] climb(
            Solver<PartSolution> solver, PartSolution from, PartLevels bestLevels, Consumer<int[]> better) {
        Part part = from.index().part();
        long[] reported = {System.nanoTime()};
        solver.addEventListener(event -> {
            from.budget().improved();
            long now = System.nanoTime();
            if (now - reported[0] >= REPORT_NANOS) {
                reported[0] = now;
                int[] plan = event.getNewBestSolution().plan();
                if (PartLevels.of(part, plan).compare(bestLevels, part.objective()) > 0) {
                    better.accept(plan);
                }
            }
        });
        return solver.solve(from).plan();
    }

    /** The plan after some random chains, good or bad: another place to climb from. */
    private static int[] shaken(PartIndex index, int[] plan, SearchBudget budget, Random random) {
        PartSolution shaken = PartSolution.of(index, plan, budget);
        Chains chains = new Chains(index);
        int count = 2 + random.nextInt(3 + plan.length / SHAKEN_SHARE);
        for (int chain = 0; chain < count; chain++) {
            chains.follow(shaken.getCompetitors());
            chains.draw(shaken.getCompetitors(), random).apply();
        }
        return shaken.plan();
    }

    private static SolverConfig config(long seed, EnvironmentMode mode) {
        return new SolverConfig()
                .withSolutionClass(PartSolution.class)
                .withEntityClasses(Competitor.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PartScoreCalculator.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ReassignmentFactory.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }
}
