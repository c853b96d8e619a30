package org.dinggang.policy;

import java.util.Optional;
import org.dinggang.model.Rank;

/** First the qualification, then the appointment (先有资格, 后聘用): the grade's rank is not above the title's. */
final class TitleRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.TITLE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        Rank held = move.state().titleRank();
        Rank needed = move.to().rank();
        return held == null || needed.isAbove(held)
                ? Optional.of(new Obstacle.TitleMissing(needed, held))
                : Optional.empty();
    }
}
