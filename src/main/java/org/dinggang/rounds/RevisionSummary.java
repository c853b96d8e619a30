package org.dinggang.rounds;

import java.time.Instant;
import org.dinggang.model.Text;
import org.dinggang.planning.Score;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a plan in its history.
 *
 * @param number its number, from 1
 * @param follows the revision that it was made from, to which undo goes back; null for the first
 * @param kind how it came about
 * @param staff identifier of the person concerned; null where it concerns more than one
 * @param author who made it
 * @param at when
 * @param score its score
 * @param scoreWords the score in words
 * @param current whether it is the one that the plan shows
 */
public record RevisionSummary(
        int number,
        @Nullable Integer follows,
        RevisionKind kind,
        @Nullable String staff,
        String author,
        Instant at,
        Score score,
        Text scoreWords,
        boolean current) {}
