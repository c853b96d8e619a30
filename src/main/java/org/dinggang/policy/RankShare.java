package org.dinggang.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Text;

/**
 * What a ratio table allows a band of ranks.
 *
 * @param band the ranks
 * @param least smallest share of the technical posts
 * @param most largest share of the technical posts
 */
public record RankShare(RankBand band, Share least, Share most) {

    public RankShare {
        if (least.compareTo(most) > 0 || most.compareTo(Share.WHOLE) > 0) {
            throw new IllegalArgumentException(
                    "Shares run from the smaller to the larger, at most the whole: " + least + " " + most);
        }
    }

    /** At most this share (不超过). */
    public static RankShare atMost(RankBand band, Share most) {
        return new RankShare(band, Share.NONE, most);
    }

    /** At least this share (不低于). */
    public static RankShare atLeast(RankBand band, Share least) {
        return new RankShare(band, least, Share.WHOLE);
    }

    /** Three parts: senior, intermediate, junior; four: with full and associate senior apart. All but the last at most, the last at least. */
    public static Optional<List<RankShare>> ofRatio(Ratio ratio) {
        List<RankBand> bands = switch (ratio.parts().size()) {
            case 3 -> List.of(RankBand.SENIOR, RankBand.INTERMEDIATE, RankBand.JUNIOR);
            case 4 -> List.of(RankBand.FULL_SENIOR, RankBand.ASSOCIATE_SENIOR, RankBand.INTERMEDIATE, RankBand.JUNIOR);
            default -> List.of();
        };
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        List<Share> shares = ratio.shares();
        List<RankShare> read = new ArrayList<>();
        for (int index = 0; index < bands.size(); index++) {
            RankBand band = bands.get(index);
            read.add(band == RankBand.JUNIOR ? atLeast(band, shares.get(index)) : atMost(band, shares.get(index)));
        }
        return Optional.of(List.copyOf(read));
    }

    /** The relation and the share in words. */
    public Text words() {
        if (least.equals(Share.NONE)) {
            return new Text("≤" + most, "at most " + most);
        }
        if (most.equals(Share.WHOLE)) {
            return new Text("≥" + least, "at least " + least);
        }
        return new Text(least + "至" + most, "from " + least + " to " + most);
    }
}
