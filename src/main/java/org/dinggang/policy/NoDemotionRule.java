package org.dinggang.policy;

import java.util.Optional;
import org.dinggang.model.Grade;

/** A plan appoints, it does not demote. */
final class NoDemotionRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.NO_DEMOTION;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        Grade current = move.state().current();
        return current != null && current.isAbove(move.to())
                ? Optional.of(new Obstacle.LowerGrade(current))
                : Optional.empty();
    }
}
