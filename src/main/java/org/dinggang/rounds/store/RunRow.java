package org.dinggang.rounds.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.jspecify.annotations.Nullable;

/**
 * A planning run as stored.
 *
 * @param id its key
 * @param plan key of the plan
 * @param round key of the round
 * @param baseRevision the revision that it goes on from
 * @param state how far it has come
 * @param seconds longest time
 * @param seed seed of its random choices
 * @param authorId key of who asked for it
 * @param author who asked for it
 * @param requestedAt when
 * @param startedAt when planning began
 * @param endedAt when it ended
 * @param attempt number of the attempt that may write to it
 * @param stopRequested whether somebody wants it to end
 * @param elapsed time that planning has taken so far
 * @param score score of the best plan so far
 * @param partsDone parts that are done
 * @param partsProven parts with a proof
 * @param parts all parts
 * @param checkpoint the best plan so far
 * @param history how the score got better
 * @param revision the revision that it became
 * @param failure what went wrong
 */
public record RunRow(
        long id,
        long plan,
        long round,
        int baseRevision,
        RunState state,
        int seconds,
        long seed,
        long authorId,
        String author,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempt,
        boolean stopRequested,
        Duration elapsed,
        @Nullable Score score,
        int partsDone,
        int partsProven,
        int parts,
        Plan checkpoint,
        List<ScorePoint> history,
        @Nullable Integer revision,
        @Nullable String failure) {

    public RunRow {
        history = List.copyOf(history);
    }
}
