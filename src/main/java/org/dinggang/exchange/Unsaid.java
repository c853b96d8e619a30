package org.dinggang.exchange;

import java.util.Map;
import java.util.Set;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a file says nothing about, because it has no sheet or no column for it. Nothing must be concluded from it: whoever has no row in a
 * sheet that is there has none, whoever has no row in a sheet that is missing may have many.
 *
 * @param gaps what is missing, by what therefore is unsaid
 * @param years years of appraisals that have a column; null where every year can be said, or none
 * @param grades grades and ranges of post numbers that have a column; null where each can be said
 */
public record Unsaid(
        Map<RosterPart, Gap> gaps,
        @Nullable Columns<Integer> years,
        @Nullable Columns<GradeRange> grades) {

    /** Everything is said. */
    public static final Unsaid NOTHING = new Unsaid(Map.of(), null, null);

    public Unsaid {
        gaps = Map.copyOf(gaps);
    }

    /** Whether nothing is said about that. */
    public boolean has(RosterPart part) {
        return gaps.containsKey(part);
    }

    /**
     * A sheet or column that is missing.
     *
     * @param place where it should be
     * @param words that it is missing, the beginning of a sentence
     */
    public record Gap(Place place, Text words) {
        /** A column that a sheet does not have. */
        public static Gap column(String sheet, String heading) {
            return new Gap(
                    new Place.Sheet(sheet),
                    new Text(
                            "“" + sheet + "”表没有“" + heading + "”列",
                            "sheet “" + sheet + "” has no column “" + heading + "”"));
        }
    }

    /**
     * The columns of a sheet whose headings are data.
     *
     * @param sheet name of the sheet
     * @param keys what there is a column for
     * @param <K> what columns are for
     */
    public record Columns<K>(String sheet, Set<K> keys) {
        public Columns {
            keys = Set.copyOf(keys);
        }
    }
}
