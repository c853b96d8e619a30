package org.dinggang.planning;

import java.util.List;

/**
 * What the checker finds out about a plan.
 *
 * @param score score, level by level
 * @param appointments the appointments with what they are, by staff identifier
 * @param violations what the plan breaks
 * @param quotas every quota and its use
 * @param ties ties that only the identifier breaks
 */
public record Evaluation(
        Score score,
        List<Appointment> appointments,
        List<Violation> violations,
        List<QuotaUse> quotas,
        List<Tie> ties) {

    public Evaluation {
        appointments = List.copyOf(appointments);
        violations = List.copyOf(violations);
        quotas = List.copyOf(quotas);
        ties = List.copyOf(ties);
    }

    /** Whether the plan breaks nothing. */
    public boolean isLawful() {
        return score.isLawful();
    }
}
