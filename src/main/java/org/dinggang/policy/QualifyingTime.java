package org.dinggang.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;

/**
 * Qualifying time (任职年限) of a person at a grade: all spells at that grade or higher, at whichever institution, measured up
 * to a cut-off day.
 *
 * @param start t0, the first day of the earliest spell
 * @param uncountedDays X, the days from t0 up to but not including the cut-off that do not count: days in no such spell, and
 *     days of years whose appraisal does not count
 */
public record QualifyingTime(LocalDate start, long uncountedDays) {

    /** Beyond this no career reaches; a tenure not met by then is never met. */
    private static final int HORIZON_YEARS = 100;

    /**
     * Measures the time at the grade or higher. Spells whose start is unknown are left out.
     *
     * @param spells the person's spells
     * @param grade the grade
     * @param cutoff the tenure cut-off T
     * @param uncountedYears calendar years that do not count
     * @return empty where no known spell at the grade or higher has begun before the cut-off
     */
    public static Optional<QualifyingTime> at(
            List<Spell> spells, Grade grade, LocalDate cutoff, Set<Integer> uncountedYears) {
        List<Period> periods = spells.stream()
                .filter(spell -> !grade.isAbove(spell.grade()))
                .flatMap(spell -> Period.of(spell).stream())
                .sorted(Comparator.comparing(Period::from))
                .toList();
        if (periods.isEmpty() || periods.getFirst().from().isAfter(cutoff)) {
            return Optional.empty();
        }
        LocalDate start = periods.getFirst().from();
        long counted = 0;
        LocalDate reached = start;
        for (Period period : periods) {
            LocalDate from = latest(period.from(), reached);
            LocalDate until = earliest(period.until(), cutoff);
            if (from.isBefore(until)) {
                counted += countedDays(from, until, uncountedYears);
                reached = until;
            }
        }
        return Optional.of(new QualifyingTime(start, ChronoUnit.DAYS.between(start, cutoff) - counted));
    }

    /** The day on which so many years are met, as far as the days up to the cut-off tell. */
    public LocalDate metOn(int years) {
        return start.plusYears(years).plusDays(uncountedDays);
    }

    /** The day from which the time counts as if nothing had interrupted it; earlier is longer. */
    public LocalDate countsFrom() {
        return start.plusDays(uncountedDays);
    }

    /**
     * The first cut-off that meets so many years, the spells and appraisals being what they are: days after the present
     * cut-off may turn out not to count either.
     *
     * @return empty where no cut-off does, for instance because the last spell has ended
     */
    public static Optional<LocalDate> earliest(
            List<Spell> spells, Grade grade, LocalDate cutoff, Set<Integer> uncountedYears, int years) {
        LocalDate day = cutoff;
        LocalDate horizon = cutoff.plusYears(HORIZON_YEARS);
        while (day.isBefore(horizon)) {
            Optional<QualifyingTime> time = at(spells, grade, day, uncountedYears);
            if (time.isEmpty()) {
                Optional<LocalDate> begins = firstStart(spells, grade);
                if (begins.isEmpty()) {
                    return Optional.empty();
                }
                day = begins.get();
                continue;
            }
            LocalDate met = time.get().metOn(years);
            if (!met.isAfter(day)) {
                return Optional.of(day.equals(cutoff) ? met : day);
            }
            day = met;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> firstStart(List<Spell> spells, Grade grade) {
        return spells.stream()
                .filter(spell -> !grade.isAbove(spell.grade()))
                .flatMap(spell -> Period.of(spell).stream())
                .map(Period::from)
                .min(Comparator.naturalOrder());
    }

    private static long countedDays(LocalDate from, LocalDate until, Set<Integer> uncountedYears) {
        long days = ChronoUnit.DAYS.between(from, until);
        for (int year : uncountedYears) {
            LocalDate yearFrom = latest(from, LocalDate.of(year, 1, 1));
            LocalDate yearUntil = earliest(until, LocalDate.of(year + 1, 1, 1));
            if (yearFrom.isBefore(yearUntil)) {
                days -= ChronoUnit.DAYS.between(yearFrom, yearUntil);
            }
        }
        return days;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A spell whose start is known, its end excluded. */
    private record Period(LocalDate from, LocalDate until) {

        static Optional<Period> of(Spell spell) {
            LocalDate from = spell.from();
            LocalDate to = spell.to();
            if (from == null) {
                return Optional.empty();
            }
            return Optional.of(new Period(from, to == null ? LocalDate.MAX : to.plusDays(1)));
        }
    }
}
