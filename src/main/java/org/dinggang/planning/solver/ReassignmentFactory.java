package org.dinggang.planning.solver;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Supplies Timefold with moves. The interface is Timefold's own, not part of its published API; this class alone knows it.
 */
public final class ReassignmentFactory implements MoveIteratorFactory<PartSolution, Reassignment> {

    private @Nullable Chains chains;

    /** For Timefold. */
    public ReassignmentFactory() {}

    @Override
    public void phaseStarted(ScoreDirector<PartSolution> director) {
        chains = new Chains(director.getWorkingSolution().index());
    }

    @Override
    public void phaseEnded(ScoreDirector<PartSolution> director) {
        chains = null;
    }

    @Override
    public long getSize(ScoreDirector<PartSolution> director) {
        long size = director.getWorkingSolution().getCompetitors().size();
        return size * size;
    }

    @Override
    public Iterator<Reassignment> createOriginalMoveIterator(ScoreDirector<PartSolution> director) {
        throw new UnsupportedOperationException("Chains are drawn at random");
    }

    @Override
    public Iterator<Reassignment> createRandomMoveIterator(
            ScoreDirector<PartSolution> director, RandomGenerator random) {
        PartSolution solution = director.getWorkingSolution();
        Chains drawn = Objects.requireNonNull(chains);
        drawn.follow(solution.getCompetitors());
        return new Drawn(drawn, solution, random);
    }

    /** Chains from the working plan until the budget is spent. */
    private record Drawn(Chains chains, PartSolution solution, RandomGenerator random)
            implements Iterator<Reassignment> {

        @Override
        public boolean hasNext() {
            return !solution.budget().isSpent();
        }

        @Override
        public Reassignment next() {
            solution.budget().countMove();
            return chains.draw(solution.getCompetitors(), random);
        }
    }
}
