package org.dinggang.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.dinggang.model.Establishment;

/** An institution whose establishment changed has adjusted its posts since, by the effective date. */
final class StructureAdjustedRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.STRUCTURE_ADJUSTED;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        return obstacle(move.institution().establishment(), move.round().effectiveDate());
    }

    /** What stands in the way of every appointment of the institution that takes effect on the day. */
    static Optional<Obstacle> obstacle(Establishment establishment, LocalDate effectiveDate) {
        LocalDate changedOn = establishment.changedOn();
        if (changedOn == null || changedOn.isAfter(effectiveDate)) {
            return Optional.empty();
        }
        LocalDate adjustedOn = establishment.postsAdjustedOn();
        boolean adjusted = adjustedOn != null && !adjustedOn.isBefore(changedOn) && !adjustedOn.isAfter(effectiveDate);
        return adjusted ? Optional.empty() : Optional.of(new Obstacle.StructureOutdated(changedOn, adjustedOn));
    }
}
