package org.dinggang.explanation;

import java.util.Optional;
import org.dinggang.model.Text;
import org.dinggang.planning.QuotaCount;
import org.dinggang.planning.QuotaUse;
import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Parameters;

/**
 * How a set that was over its maximum before the round is digested (退二进一 and its kin): why people may enter it although it stays
 * over its maximum.
 *
 * @param digest for how many who have left how many may enter, by how far the set is over its maximum
 * @param left people who count as having left the set in this round
 * @param mayEnter people who may enter the set for them, those included who enter places that are vacant
 */
record Digestion(Digest.Band digest, int left, int mayEnter) {

    /** The digestion of a quota as the plan uses it; empty where it was not over its maximum, or nothing is digested (so far over). */
    static Optional<Digestion> of(Parameters parameters, QuotaUse use, int leavers, int movedOut) {
        Digest digest = parameters.overQuotaDigest();
        return digest == null
                ? Optional.empty()
                : digest.band(use.max(), use.before()).map(band -> of(band, parameters, use, leavers, movedOut));
    }

    private static Digestion of(Digest.Band band, Parameters parameters, QuotaUse use, int leavers, int movedOut) {
        int left = parameters.chainVacancies() == ChainVacancies.SAME_ROUND ? leavers + movedOut : leavers;
        int mayEnter = 0;
        while (new QuotaCount(use.max(), use.before(), leavers, movedOut, mayEnter + 1).brokenBy(parameters) == 0) {
            mayEnter++;
        }
        return new Digestion(band, left, mayEnter);
    }

    /** To be said after how many there are: how many have left, and how many may enter for them. */
    Text text() {
        String ratioZh = "每离开" + digest.leave() + "人可聘用" + digest.appoint() + "人";
        String ratioEn = digest.appoint() + " for every " + digest.leave() + " who leave";
        String leftZh = left == 0 ? ", 本次无人离开" : ", 本次离开" + left + "人";
        String leftEn = left == 0 ? ", nobody leaves" : ", " + left + (left == 1 ? " leaves" : " leave");
        int digested = left / digest.leave() * digest.appoint();
        int vacant = mayEnter - digested;
        if (digested == 0 && vacant > 0) {
            return new Text(
                    leftZh + ", 冲抵超出人数后空出" + vacant + "个岗位",
                    leftEn + ", which frees " + vacant + (vacant == 1 ? " post" : " posts") + " beyond the excess");
        }
        if (vacant > 0) {
            return new Text(
                    leftZh + ", 冲抵超出人数后空出" + vacant + "个岗位, 另按超岗消化规定(" + ratioZh + ")可聘用" + digested + "人, 共可聘用"
                            + mayEnter + "人",
                    leftEn + ", which frees " + vacant + (vacant == 1 ? " post" : " posts")
                            + " beyond the excess, and the digestion of the excess (" + ratioEn + ") lets " + digested
                            + " more enter: " + mayEnter + " in all");
        }
        return new Text(
                leftZh + ", 按超岗消化规定(" + ratioZh + ")" + (mayEnter == 0 ? "不得聘用" : "可聘用" + mayEnter + "人"),
                leftEn + ", and the digestion of the excess (" + ratioEn + ") lets "
                        + (mayEnter == 0 ? "nobody" : String.valueOf(mayEnter)) + " enter");
    }
}
