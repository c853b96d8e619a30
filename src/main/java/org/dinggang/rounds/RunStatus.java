package org.dinggang.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.planning.Score;
import org.jspecify.annotations.Nullable;

/**
 * Where a planning run stands.
 *
 * @param id its key
 * @param plan key of the plan
 * @param state how far it has come
 * @param seconds longest time for planning
 * @param seed seed of its random choices
 * @param author who started it
 * @param requestedAt when it was asked for
 * @param startedAt when planning began; null while it waits
 * @param endedAt when it ended; null while it has not
 * @param elapsed time that planning has taken so far
 * @param score score of the best plan so far; null where there is none yet
 * @param scoreWords the same in words; null where there is none yet
 * @param partsDone independent parts that are done
 * @param partsProven parts for which there is a proof that no plan is better
 * @param parts all parts
 * @param history how the score got better, the oldest first
 * @param revision the revision that it became; null where it has not
 * @param failure what went wrong; null unless it failed
 */
public record RunStatus(
        long id,
        long plan,
        RunState state,
        int seconds,
        long seed,
        String author,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Duration elapsed,
        @Nullable Score score,
        @Nullable Text scoreWords,
        int partsDone,
        int partsProven,
        int parts,
        List<ScorePoint> history,
        @Nullable Integer revision,
        @Nullable Text failure) {

    public RunStatus {
        history = List.copyOf(history);
    }

    /**
     * The best score at a time.
     *
     * @param elapsed time since planning began
     * @param score the score
     */
    public record ScorePoint(Duration elapsed, Score score) {}
}
