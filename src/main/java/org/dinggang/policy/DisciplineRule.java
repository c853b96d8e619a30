package org.dinggang.policy;

import java.time.LocalDate;
import java.util.Optional;

/** Nobody is appointed or promoted during the period of a sanction (处分期). */
final class DisciplineRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.DISCIPLINE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        LocalDate until = move.staff().disciplinedUntil();
        return until != null && until.isAfter(move.round().effectiveDate())
                ? Optional.of(new Obstacle.UnderSanction(until))
                : Optional.empty();
    }
}
