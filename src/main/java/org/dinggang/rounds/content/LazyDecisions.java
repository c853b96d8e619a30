package org.dinggang.rounds.content;

import java.util.List;
import java.util.Optional;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Explanations;
import org.dinggang.explanation.PassedOver;
import org.dinggang.model.Case;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.rounds.PlanDecisions;
import org.jspecify.annotations.Nullable;

/** Explains a plan when somebody asks, and keeps nothing but what the next question needs. */
final class LazyDecisions implements PlanDecisions {

    private final Case data;
    private final Checker checker;
    private final Evaluation evaluation;
    private @Nullable Explanations explanations;

    LazyDecisions(Case data, Checker checker, Evaluation evaluation) {
        this.data = data;
        this.checker = checker;
        this.evaluation = evaluation;
    }

    @Override
    public synchronized Optional<Decision> of(String staff) {
        return explanations().of(staff);
    }

    @Override
    public synchronized List<PassedOver> passedOver() {
        return explanations().passedOver();
    }

    private Explanations explanations() {
        if (explanations == null) {
            explanations = Explanations.of(data, checker, evaluation);
        }
        return explanations;
    }
}
