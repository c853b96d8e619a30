package org.dinggang.policy;

import java.util.Optional;
import org.dinggang.model.Grade;

/** Inside one rank a person moves one grade at a time (逐等级). */
final class SequentialRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.SEQUENTIAL;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        Grade current = move.state().current();
        if (current == null || !move.isInsideRank()) {
            return Optional.empty();
        }
        Grade next = Grade.of(current.number() - 1);
        return move.to().equals(next) ? Optional.empty() : Optional.of(new Obstacle.GradeSkipped(next));
    }
}
