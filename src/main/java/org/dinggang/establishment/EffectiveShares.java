package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.dinggang.model.Grade;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;

/** The largest shares, from the top down, that a ratio table allows together. */
final class EffectiveShares {

    private EffectiveShares() {}

    /**
     * A share for each band: as much as it may have after the bands above and before what those below must have. What bands above the
     * top grade would have goes to the next band below, or to the lowest where the rounding sends there what is left.
     */
    static List<Portion> of(List<RankShare> table, Grade topGrade, Rounding rounding) {
        List<Portion> portions = new ArrayList<>();
        BigFraction left = BigFraction.ONE;
        BigFraction barred = BigFraction.ZERO;
        for (int index = 0; index < table.size(); index++) {
            RankShare row = table.get(index);
            BigFraction owed = table.subList(index + 1, table.size()).stream()
                    .map(below -> below.least().value())
                    .reduce(BigFraction.ZERO, BigFraction::add);
            BigFraction share = least(row.most().value(), left.subtract(owed));
            left = left.subtract(share);
            boolean lowest = index == table.size() - 1;
            if (isBarred(row.band(), topGrade)) {
                barred = barred.add(share);
                share = BigFraction.ZERO;
            } else if (lowest || rounding != Rounding.FLOOR_LOWEST) {
                share = share.add(barred);
                barred = BigFraction.ZERO;
            }
            portions.add(new Portion(new StructurePlace.Band(row.band()), new Share(share)));
        }
        return portions;
    }

    private static boolean isBarred(RankBand band, Grade topGrade) {
        return band.grades().lowest().isAbove(topGrade);
    }

    private static BigFraction least(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
