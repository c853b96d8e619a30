package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Title;

/** Titles that fit a ladder: each rank's before it was entered, and often the next one, for which people wait for a post. */
final class Titles {

    private static final int YEARS_BETWEEN_RANKS = 4;

    /** Of a hundred people at a grade, how many hold the title of the next rank already; index is the grade. */
    private static final int[] WAITING = {0, 0, 0, 0, 0, 38, 20, 8, 55, 34, 18, 52, 34, 40};

    private Titles() {}

    /** Titles of somebody who climbed that ladder, lowest rank first. */
    static List<Title> of(Ladder ladder, Draws draws) {
        Map<Rank, LocalDate> entered = new EnumMap<>(Rank.class);
        for (Ladder.Step step : ladder.steps()) {
            entered.putIfAbsent(step.grade().rank(), step.from());
        }
        List<Title> titles = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Rank rank : List.of(Rank.values()).reversed()) {
            LocalDate entry = entered.get(rank);
            if (entry != null) {
                LocalDate obtained = before(entry, draws);
                last = obtained.isAfter(last) ? obtained : last.plusDays(1);
                titles.add(new Title(rank, last));
            }
        }
        waiting(ladder.steps().getLast().grade(), last, titles, draws);
        return titles;
    }

    private static LocalDate before(LocalDate entry, Draws draws) {
        LocalDate day = RoundCalendar.titleDay(entry.getYear() - draws.weighted(48, 26, 14, 8, 4));
        return day.isBefore(entry) ? day : RoundCalendar.titleDay(day.getYear() - 1);
    }

    private static void waiting(Grade grade, LocalDate last, List<Title> titles, Draws draws) {
        int year = last.getYear() + YEARS_BETWEEN_RANKS + draws.weighted(30, 25, 20, 15, 10);
        if (year <= RoundCalendar.EFFECTIVE.getYear() && draws.percent(WAITING[grade.number()])) {
            grade.rank()
                    .nextAbove()
                    .ifPresent(rank -> titles.add(new Title(rank, RoundCalendar.titleDay(Math.max(year, 2010)))));
        }
    }
}
