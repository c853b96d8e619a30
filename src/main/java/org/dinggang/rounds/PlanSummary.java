package org.dinggang.rounds;

import java.time.Instant;
import org.dinggang.model.Text;
import org.dinggang.planning.Score;

/**
 * A plan in a list of plans, as its current revision has it.
 *
 * @param id its key
 * @param round key of its round
 * @param name its name, unique among the plans of the round that are not put away
 * @param author who made it
 * @param createdAt when it was made
 * @param changedAt when its current revision was made
 * @param revision number of the current revision, from 1
 * @param score its score
 * @param scoreWords the score in words, all levels
 * @param appointed people whom it appoints
 * @param violations how many rules it breaks
 * @param proven whether there is a proof that no plan is better, with these pins on this basis
 * @param state what is going on with it
 * @param stale whether roster or applicants have changed since its basis
 * @param mayEdit whether the person who asks may change it
 */
public record PlanSummary(
        long id,
        long round,
        String name,
        String author,
        Instant createdAt,
        Instant changedAt,
        int revision,
        Score score,
        Text scoreWords,
        int appointed,
        int violations,
        boolean proven,
        PlanState state,
        boolean stale,
        boolean mayEdit) {

    /** Whether it breaks no rule. */
    public boolean isLawful() {
        return score.isLawful();
    }
}
