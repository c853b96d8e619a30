package org.dinggang.planning.solver;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import java.util.SequencedCollection;

/** A move: some competitors get other choices, all at once. */
final class Reassignment implements Move<PartSolution> {

    private final List<Competitor> competitors;
    private final int[] choices;

    /**
     * A move.
     *
     * @param competitors those who get other choices
     * @param choices what each gets
     */
    Reassignment(List<Competitor> competitors, int[] choices) {
        this.competitors = competitors;
        this.choices = choices;
    }

    @Override
    public void execute(MutableSolutionView<PartSolution> view) {
        PlanningVariableMetaModel<PartSolution, Competitor, Integer> variable = (PlanningVariableMetaModel<
                        PartSolution, Competitor, Integer>)
                view.getSolutionMetaModel().genuineEntity(Competitor.class).<Integer>genuineVariable();
        for (int index = 0; index < choices.length; index++) {
            view.changeVariable(variable, competitors.get(index), Competitor.valueOf(choices[index]));
        }
    }

    /** Makes the move outside of any search. */
    void apply() {
        for (int index = 0; index < choices.length; index++) {
            competitors.get(index).setChoice(Competitor.valueOf(choices[index]));
        }
    }

    @Override
    public SequencedCollection<Object> getPlanningEntities() {
        return List.copyOf(competitors);
    }
}
