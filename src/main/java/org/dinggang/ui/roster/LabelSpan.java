package org.dinggang.ui.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a label of the time line begins and ends, in percent of its width. How wide letters are is taken generously, and the line as
 * narrow as it usually gets: labels that would only just not touch are set apart as well.
 *
 * @param from where it begins
 * @param to where it ends; before the beginning for a label that is nowhere
 */
record LabelSpan(double from, double to) {
    /** A label that is not drawn. */
    static final LabelSpan NOWHERE = new LabelSpan(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private static final double LINE = 560;
    private static final double LATIN_LETTER = 6.5;
    private static final double CHINESE_LETTER = 12.5;
    private static final double MARK = 18;
    private static final int LATIN_END = 0x2E80;

    /**
     * The span of a label.
     *
     * @param mark where its mark is, in percent
     * @param before whether it stands before the mark
     */
    static LabelSpan of(double mark, boolean before, String words) {
        double pixels = MARK
                + words.chars()
                        .mapToDouble(letter -> letter < LATIN_END ? LATIN_LETTER : CHINESE_LETTER)
                        .sum();
        double width = 100 * pixels / LINE;
        double dot = 100 * MARK / 2 / LINE;
        return before ? new LabelSpan(mark - width, mark + dot) : new LabelSpan(mark - dot, mark + width);
    }

    /** For each label the first lane, from 0, in which it touches none of those before it. */
    static List<Integer> lanes(List<LabelSpan> labels) {
        List<Integer> lanes = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            int lane = 0;
            while (isTaken(lane, index, labels, lanes)) {
                lane++;
            }
            lanes.add(lane);
        }
        return lanes;
    }

    private static boolean isTaken(int lane, int index, List<LabelSpan> labels, List<Integer> lanes) {
        for (int earlier = 0; earlier < index; earlier++) {
            if (lanes.get(earlier) == lane && labels.get(earlier).touches(labels.get(index))) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(LabelSpan other) {
        return from <= other.to && other.from <= to;
    }
}
