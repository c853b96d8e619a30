package org.dinggang.rounds.store;

import java.time.Instant;
import org.dinggang.planning.Score;
import org.dinggang.rounds.RevisionKind;
import org.dinggang.rounds.content.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a plan as stored.
 *
 * @param number its number, from 1
 * @param follows the revision that it was made from
 * @param kind how it came about
 * @param staff the person concerned
 * @param basis what it rests on
 * @param content what somebody has decided in it
 * @param score its score
 * @param appointed people whom it appoints
 * @param violations how many rules it breaks
 * @param proven whether there is a proof that no plan is better
 * @param author who made it
 * @param at when
 */
public record RevisionRow(
        int number,
        @Nullable Integer follows,
        RevisionKind kind,
        @Nullable String staff,
        BasisRow basis,
        PlanContent content,
        Score score,
        int appointed,
        int violations,
        boolean proven,
        String author,
        Instant at) {}
