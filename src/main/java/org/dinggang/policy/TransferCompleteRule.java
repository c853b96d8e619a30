package org.dinggang.policy;

import java.util.Optional;

/** The institution has no transfer of units or staff (转隶) pending. */
final class TransferCompleteRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.TRANSFER_COMPLETE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        return move.institution().establishment().transferPending()
                ? Optional.of(new Obstacle.TransferPending())
                : Optional.empty();
    }
}
