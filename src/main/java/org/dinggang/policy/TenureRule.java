package org.dinggang.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.dinggang.model.Grade;

/** A move up inside a rank has its qualifying time, measured at the current grade. */
final class TenureRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.TENURE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        Grade current = move.state().current();
        if (current == null || !move.isInsideRank()) {
            return Optional.empty();
        }
        int years = move.parameters().tenureYears().to(move.to());
        if (move.state().hasServed(current, years)
                || !move.state().spellsWithUnknownStart(current).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = move.state().servedFrom(current, years);
        Optional<QualifyingTime> time = earliest.isPresent()
                ? move.state().qualifyingTime(current, earliest.get())
                : move.state().qualifyingTime(current);
        return Optional.of(new Obstacle.TenureShort(
                current,
                years,
                time.map(QualifyingTime::start).orElse(null),
                time.map(QualifyingTime::uncountedDays).orElse(0L),
                move.round().cutoff(),
                earliest.orElse(null)));
    }
}
