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
import java.util.function.Consumer;

/** Improves the plan of a part that no proof can be had for, by Timefold's local search. */
final class LocalSearch {

    /** Moves without improvement after which the search ends by itself: so many, and so many more for each competitor. */
    private static final long UNIMPROVED_MOVES = 100_000;

    private static final long UNIMPROVED_MOVES_PER_COMPETITOR = 400;

    /** With how old a plan a move is compared, in steps. */
    private static final int LATE_ACCEPTANCE = 400;

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
        if (budget.isSpent() || part.size() == 0) {
            return start;
        }
        Solver<PartSolution> solver =
                SolverFactory.<PartSolution>create(config(seed, mode)).buildSolver();
        long[] reported = {System.nanoTime()};
        solver.addEventListener(event -> {
            budget.improved();
            long now = System.nanoTime();
            if (now - reported[0] >= REPORT_NANOS) {
                reported[0] = now;
                better.accept(event.getNewBestSolution().plan());
            }
        });
        return solver.solve(PartSolution.of(new PartIndex(part), start, budget)).plan();
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
