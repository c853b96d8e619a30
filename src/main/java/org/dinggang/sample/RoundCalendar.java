package org.dinggang.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * When an institution held its rounds, one a year since posts were first set up, and when the titles of each year were granted.
 * People of one round share their dates; so ties are as common as they really are.
 */
final class RoundCalendar {

    /** The effective date of the round that the sample is about. */
    static final LocalDate EFFECTIVE = LocalDate.of(2024, 12, 1);

    /** Year of the last round before. */
    static final int LAST_YEAR = 2023;

    private static final int FIRST_YEAR = 2008;
    private static final List<MonthDay> ROUND_DAYS =
            List.of(MonthDay.of(7, 1), MonthDay.of(9, 1), MonthDay.of(12, 1), MonthDay.of(12, 30));
    private static final List<MonthDay> TITLE_DAYS =
            List.of(MonthDay.of(9, 28), MonthDay.of(10, 31), MonthDay.of(11, 15), MonthDay.of(12, 20));
    private static final MonthDay TITLE_DAY_OF_THE_YEAR = MonthDay.of(10, 15);

    private final LocalDate first;
    private final List<LocalDate> rounds = new ArrayList<>();

    RoundCalendar(Draws draws) {
        first = LocalDate.of(FIRST_YEAR + draws.weighted(10, 30, 40, 20), 12, 1);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            rounds.add(ROUND_DAYS.get(draws.weighted(25, 15, 40, 20)).atYear(year));
        }
    }

    /** When people were first appointed to graded posts; nobody has an older spell. */
    LocalDate first() {
        return first;
    }

    /** The effective date of the round of that year. */
    LocalDate round(int year) {
        return year < FIRST_YEAR ? LocalDate.of(year, 12, 1) : rounds.get(year - FIRST_YEAR);
    }

    /** The day on which titles of that year were granted, the same for everybody. */
    static LocalDate titleDay(int year) {
        MonthDay day =
                year > LAST_YEAR ? TITLE_DAY_OF_THE_YEAR : TITLE_DAYS.get(Math.floorMod(year, TITLE_DAYS.size()));
        return day.atYear(year);
    }
}
