package org.dinggang.policy;

import java.util.Optional;
import java.util.SortedMap;
import org.dinggang.model.AppraisalResult;

/** The latest annual appraisal, of a year not after that of the effective date, does not bar an appointment. */
final class AppraisalRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.APPRAISAL;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        SortedMap<Integer, AppraisalResult> appraisals =
                move.staff().appraisals().headMap(move.round().effectiveDate().getYear() + 1);
        if (appraisals.isEmpty()) {
            return Optional.empty();
        }
        int year = appraisals.lastKey();
        AppraisalResult result = appraisals.get(year);
        return result != null && move.parameters().barringAppraisals().contains(result)
                ? Optional.of(new Obstacle.AppraisalBars(year, result))
                : Optional.empty();
    }
}
