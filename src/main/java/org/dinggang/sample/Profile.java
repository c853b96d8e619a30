package org.dinggang.sample;

import java.util.List;

/**
 * What the institutions of one kind are like.
 *
 * @param prefix start of their codes
 * @param name end of their names
 * @param department department in charge, without its place
 * @param category kind of institution in the case
 * @param selfReview self-review institution
 * @param shares structure of its posts
 * @param workplaces sections and series
 * @param women women among a hundred people
 * @param highEntry people among a hundred who began at grade 10, with a doctorate or after long training
 * @param postdocs whether people come from post-doctoral stations
 * @param meritStep smallest difference of merit, in hundredths
 */
record Profile(
        String prefix,
        String name,
        String department,
        String category,
        boolean selfReview,
        RankShares shares,
        List<Workplace> workplaces,
        int women,
        int highEntry,
        boolean postdocs,
        int meritStep) {

    /** Names of the sections in the order given, without repetition. */
    List<String> sections() {
        return workplaces.stream().map(Workplace::section).distinct().toList();
    }
}
