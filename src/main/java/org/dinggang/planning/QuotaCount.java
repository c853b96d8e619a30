package org.dinggang.planning;

import java.util.Optional;
import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Parameters;

/**
 * Counts of one quota under one plan, and by how much they break it.
 *
 * @param max maximum of the quota
 * @param before people in the set before the round
 * @param leavers of those, the people who have left the institution by the effective date
 * @param movedOut of those, the people whom the plan moves out of the set
 * @param entrants people in the set after the round who were not in it before
 */
public record QuotaCount(int max, int before, int leavers, int movedOut, int entrants) {

    /** People in the set after the round. */
    public int after() {
        return before - leavers - movedOut + entrants;
    }

    /**
     * By how many places the quota is broken: people already there are never pushed out, so at most by those who entered, less
     * what the digestion of an excess (退二进一) allows. Where chain vacancies wait for the next round, the posts of those
     * moved out are not yet free.
     */
    public int brokenBy(Parameters parameters) {
        boolean sameRound = parameters.chainVacancies() == ChainVacancies.SAME_ROUND;
        int counted = sameRound ? after() : after() + movedOut;
        int allowance =
                digest(parameters).map(band -> band.allowance(left(parameters))).orElse(0);
        return Math.max(0, Math.min(counted - max, entrants) - allowance);
    }

    /** How an excess of this size is digested; empty where there is none, or nobody may enter whoever leaves. */
    Optional<Digest.Band> digest(Parameters parameters) {
        return Optional.ofNullable(parameters.overQuotaDigest()).flatMap(digest -> digest.band(max, before));
    }

    /** People who have left the set, as far as an excess is digested by them. */
    int left(Parameters parameters) {
        return parameters.chainVacancies() == ChainVacancies.SAME_ROUND ? leavers + movedOut : leavers;
    }
}
