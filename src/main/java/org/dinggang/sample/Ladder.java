package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;

/**
 * How somebody came to a grade: the steps up to it, oldest first. Ranks are entered at their lowest grade; inside a rank every
 * step took its tenure.
 *
 * @param steps grades and the days on which they were reached
 */
record Ladder(List<Step> steps) {

    private static final int LONG_CAREER = 30;

    /** One step: the grade, and since when. */
    record Step(Grade grade, LocalDate from) {}

    Ladder {
        steps = List.copyOf(steps);
    }

    /** Draws a ladder that ends at the grade. */
    static Ladder to(Grade top, int highEntry, RoundCalendar calendar, Draws draws) {
        List<Step> newestFirst = new ArrayList<>();
        Grade grade = top;
        int year = RoundCalendar.LAST_YEAR - draws.weighted(17, 15, 13, 10, 9, 8, 7, 6, 4, 4, 3, 2, 2);
        while (!isEntry(grade, highEntry, draws)) {
            newestFirst.add(new Step(grade, calendar.round(year)));
            int needed = grade.number() == 3 ? 5 : 2;
            int waited = RoundCalendar.LAST_YEAR - year > LONG_CAREER ? 0 : draws.weighted(16, 18, 18, 15, 12, 9, 7, 5);
            year -= needed + waited;
            grade = below(grade, draws);
        }
        newestFirst.add(new Step(grade, LocalDate.of(year, 9, 1)));
        return new Ladder(newestFirst.reversed());
    }

    private static boolean isEntry(Grade grade, int highEntry, Draws draws) {
        return switch (grade.number()) {
            case 13 -> true;
            case 12 -> draws.percent(85);
            case 10 -> draws.percent(highEntry);
            default -> false;
        };
    }

    /** The grade from which people come to this one. */
    private static Grade below(Grade grade, Draws draws) {
        Rank rank = grade.rank();
        if (!grade.equals(rank.lowestGrade())) {
            return Grade.of(grade.number() + 1);
        }
        List<Grade> lower = rank.nextBelow().orElseThrow().grades();
        int stepsAboveLowest = switch (lower.size()) {
            case 1 -> 0;
            case 2 -> draws.weighted(40, 60);
            default -> draws.weighted(20, 30, 50);
        };
        return Grade.of(lower.getLast().number() - stepsAboveLowest);
    }
}
