package org.dinggang.policy;

import java.util.List;
import java.util.Optional;
import org.dinggang.model.Grade;

/** No appointment rests on an unknown fact: a tenure that is not met without a spell whose start is missing. */
final class IncompleteRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.INCOMPLETE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        Grade current = move.state().current();
        if (current == null || !move.isInsideRank()) {
            return Optional.empty();
        }
        List<Integer> unknown = move.state().spellsWithUnknownStart(current);
        if (unknown.isEmpty()
                || move.state()
                        .hasServed(current, move.parameters().tenureYears().to(move.to()))) {
            return Optional.empty();
        }
        return Optional.of(new Obstacle.UnknownFact(
                unknown.stream().map(index -> "appointments/" + index + "/from").toList()));
    }
}
