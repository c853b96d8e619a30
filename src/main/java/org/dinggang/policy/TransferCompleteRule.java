package org.dinggang.policy;

import java.util.Optional;
import org.dinggang.model.Establishment;

/** The institution has no transfer of units or staff (转隶) pending. */
final class TransferCompleteRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.TRANSFER_COMPLETE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        return obstacle(move.institution().establishment());
    }

    /** What stands in the way of every appointment of the institution. */
    static Optional<Obstacle> obstacle(Establishment establishment) {
        return establishment.transferPending() ? Optional.of(new Obstacle.TransferPending()) : Optional.empty();
    }
}
