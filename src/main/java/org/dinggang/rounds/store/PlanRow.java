package org.dinggang.rounds.store;

import java.time.Instant;
import org.dinggang.rounds.PlanState;

/**
 * A plan as stored.
 *
 * @param id its key
 * @param round key of its round
 * @param name its name
 * @param author who made it
 * @param authorRole the role in which it was made; the plan belongs to that role
 * @param createdAt when it was made
 * @param archived whether it has been put away
 * @param state what is going on with it
 * @param revision its current revision
 */
public record PlanRow(
        long id,
        long round,
        String name,
        String author,
        String authorRole,
        Instant createdAt,
        boolean archived,
        PlanState state,
        RevisionRow revision) {}
