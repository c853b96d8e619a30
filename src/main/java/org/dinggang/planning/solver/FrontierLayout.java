package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the state between two steps of the exhaustive search is packed into words: only what later steps can still feel is kept, so
 * that states that differ in the past alone become one.
 *
 * @param words words of a packed state
 * @param fields fields, in the order of packing
 */
record FrontierLayout(int words, Field[] fields) {

    /** What a field holds. */
    enum Kind {
        /** The first count of a quota, see {@link QuotaTrack}. */
        QUOTA_FIRST,
        /** The second count of a quota. */
        QUOTA_SECOND,
        /** Whether a competitor has been appointed already. */
        APPOINTED,
        /** How many on the current list have been passed over. */
        PASSED_OVER
    }

    /**
     * One field.
     *
     * @param kind what it holds
     * @param index index of the quota or competitor
     * @param word word that it lies in
     * @param shift its lowest bit
     * @param mask mask of its width
     * @param offset what is added to make its value 0 or more
     */
    record Field(Kind kind, int index, int word, int shift, long mask, int offset) {}

    static FrontierLayout of(Part part, QuotaTrack[] tracks, int[][] competitorSpans, SearchOrder order, int step) {
        List<Field> fields = new ArrayList<>();
        int[] position = {0, 0};
        for (int quota = 0; quota < tracks.length; quota++) {
            QuotaTrack track = tracks[quota];
            if (track.isLiveAfter(step)) {
                add(fields, position, Kind.QUOTA_FIRST, quota, track.lowest(step), track.highest(step));
                if (track.secondHighest() > 0) {
                    add(fields, position, Kind.QUOTA_SECOND, quota, 0, track.secondHighest());
                }
            }
        }
        for (int competitor = 0; competitor < part.size(); competitor++) {
            if (competitorSpans[competitor][0] <= step && step < competitorSpans[competitor][1]) {
                add(fields, position, Kind.APPOINTED, competitor, 0, 1);
            }
        }
        SearchOrder.Step decided = order.steps().get(step);
        if (!decided.endsList()) {
            int most = part.allowsNoInversion() ? 1 : part.lists()[decided.list()].members().length;
            add(fields, position, Kind.PASSED_OVER, decided.list(), 0, most);
        }
        return new FrontierLayout(position[0] + 1, fields.toArray(Field[]::new));
    }

    private static void add(List<Field> fields, int[] position, Kind kind, int index, int lowest, int highest) {
        int bits = 64 - Long.numberOfLeadingZeros((long) highest - lowest);
        if (bits == 0) {
            bits = 1;
        }
        if (position[1] + bits > Long.SIZE) {
            position[0]++;
            position[1] = 0;
        }
        fields.add(new Field(kind, index, position[0], position[1], (1L << bits) - 1, -lowest));
        position[1] += bits;
    }

    /** Packs a state. */
    void pack(FrontierState state, long[] target) {
        Arrays.fill(target, 0, words, 0);
        for (Field field : fields) {
            long value = (long) field.offset()
                    + switch (field.kind()) {
                        case QUOTA_FIRST -> state.first[field.index()];
                        case QUOTA_SECOND -> state.second[field.index()];
                        case APPOINTED -> state.appointed[field.index()] ? 1 : 0;
                        case PASSED_OVER -> state.passedOver;
                    };
            target[field.word()] |= value << field.shift();
        }
    }

    /** Unpacks a state; what is not in the layout stays as it is in the target. */
    void unpack(long[] packed, int from, FrontierState target) {
        target.passedOver = 0;
        for (Field field : fields) {
            int value = (int) ((packed[from + field.word()] >>> field.shift()) & field.mask()) - field.offset();
            switch (field.kind()) {
                case QUOTA_FIRST -> target.first[field.index()] = value;
                case QUOTA_SECOND -> target.second[field.index()] = value;
                case APPOINTED -> target.appointed[field.index()] = value == 1;
                case PASSED_OVER -> target.passedOver = value;
            }
        }
    }
}
