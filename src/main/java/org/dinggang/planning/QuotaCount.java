package org.dinggang.planning;

import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Parameters;
import org.jspecify.annotations.Nullable;

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
        int left = sameRound ? leavers + movedOut : leavers;
        return Math.max(0, Math.min(counted - max, entrants) - allowance(parameters.overQuotaDigest(), left));
    }

    private int allowance(@Nullable Digest digest, int left) {
        return digest == null || before <= max ? 0 : left / digest.leave() * digest.appoint();
    }
}
