package org.dinggang.policy;

import java.util.Optional;
import org.dinggang.model.Grade;

/** Somebody appointed before and now without a grade is not placed above the previous grade, except into a higher rank. */
final class ReappointmentRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.REAPPOINTMENT;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        Grade previous = move.state().previous();
        if (previous == null || !move.to().isAbove(previous) || move.to().rank().isAbove(previous.rank())) {
            return Optional.empty();
        }
        return Optional.of(new Obstacle.AbovePrevious(previous));
    }
}
