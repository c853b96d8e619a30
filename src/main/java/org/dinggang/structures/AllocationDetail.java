package org.dinggang.structures;

import java.util.List;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An allocation.
 *
 * @param summary as the list shows it
 * @param terms on which terms
 * @param request what was to be allocated to whom; what would be, counted now, where it has not been solved
 * @param solution the best allocation; null where it has not been solved
 * @param problems everything that stands in the way of a submission or an approval today
 * @param notices what has changed since it was solved, and does not stand in the way
 * @param decision what the bureau has decided; null where it has not
 * @param steps what happened to it, the oldest first
 */
public record AllocationDetail(
        AllocationSummary summary,
        AllocationTerms terms,
        AllocationRequest request,
        @Nullable AllocationSolution solution,
        List<StructureProblem> problems,
        List<Text> notices,
        @Nullable Decision decision,
        List<AllocationStep> steps) {

    public AllocationDetail {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        steps = List.copyOf(steps);
    }
}
