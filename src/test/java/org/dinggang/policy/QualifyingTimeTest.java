package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Qualifying time, day by day. Spells are written GRADE FROM TO, a missing TO is open. */
class QualifyingTimeTest {

    @ParameterizedTest(name = "{0}, {1} does not count, on {2}: {4} days from {3} do not")
    @CsvSource({
        // one spell
        "9 2020-01-01,                                      '',        2024-12-01, 2020-01-01, 0",
        "9 2020-01-01 2020-12-31,                           '',        2021-01-11, 2020-01-01, 10",
        "9 2020-01-01 2020-12-31,                           '',        2021-01-01, 2020-01-01, 0",
        // a lower grade does not count, a higher one does
        "10 2015-01-01 2019-12-31; 9 2020-01-01,            '',        2024-12-01, 2020-01-01, 0",
        "8 2018-01-01 2019-12-31; 9 2020-01-01,             '',        2024-12-01, 2018-01-01, 0",
        // the gap between two spells
        "9 2019-05-01 2020-04-30; 9 2023-12-01,             '',        2024-11-30, 2019-05-01, 1309",
        // days that overlap count once, whichever spell comes first
        "9 2020-01-01 2020-06-30; 9 2020-03-01 2020-12-31,  '',        2021-01-01, 2020-01-01, 0",
        "9 2020-01-01 2020-12-31; 8 2020-03-01 2020-06-30,  '',        2021-01-01, 2020-01-01, 0",
        "9 2020-03-01 2020-12-31; 9 2020-01-01 2020-06-30,  '',        2021-01-01, 2020-01-01, 0",
        // years that do not count: a whole one, one cut by the start, one cut by the cut-off, one outside
        "9 2020-01-01,                                      2023,      2024-12-01, 2020-01-01, 365",
        "9 2022-12-31,                                      2022,      2024-12-01, 2022-12-31, 1",
        "9 2022-01-01,                                      2024,      2024-01-03, 2022-01-01, 2",
        "9 2022-01-01,                                      2019,      2024-12-01, 2022-01-01, 0",
        "9 2022-01-01,                                      2022 2023, 2024-01-01, 2022-01-01, 730",
        // a day in a gap and in a year that does not count is left out once
        "9 2020-01-01 2020-12-31; 9 2021-07-01,             2021,      2022-01-01, 2020-01-01, 365",
        // a spell that begins on the cut-off has begun
        "9 2024-12-01,                                      '',        2024-12-01, 2024-12-01, 0"
    })
    void leavesOutWhatDoesNotCount(String spells, String years, LocalDate cutoff, LocalDate start, long uncounted) {
        assertThat(QualifyingTime.at(spells(spells), Grade.of(9), cutoff, years(years)))
                .contains(new QualifyingTime(start, uncounted));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"10 2015-01-01", "9 2024-12-02", "9 unknown"})
    void isNothingBeforeItBegins(String spells) {
        assertThat(QualifyingTime.at(spells(spells), Grade.of(9), LocalDate.of(2024, 12, 1), Set.of()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} days, {2} years: {3}, counts from {4}")
    @CsvSource({
        "2020-02-29, 0,    1, 2021-02-28, 2020-02-29",
        "2020-02-29, 0,    4, 2024-02-29, 2020-02-29",
        "2022-12-01, 0,    2, 2024-12-01, 2022-12-01",
        "2019-05-01, 1309, 2, 2024-11-30, 2022-11-30"
    })
    void isMetOnADay(LocalDate start, long uncounted, int years, LocalDate met, LocalDate countsFrom) {
        QualifyingTime time = new QualifyingTime(start, uncounted);

        assertThat(time.metOn(years)).isEqualTo(met);
        assertThat(time.countsFrom()).isEqualTo(countsFrom);
    }

    @ParameterizedTest(name = "{0}, {1} does not count, {2} years: {3}")
    @CsvSource({
        // met already: the day it was met on
        "9 2020-01-01,            '',   2, 2022-01-01",
        // still to be met
        "9 2022-12-02,            '',   2, 2024-12-02",
        // a year not yet over when it was measured goes on not to count
        "9 2022-07-01,            2024, 2, 2025-07-02",
        // a spell that is still to begin
        "9 2025-03-01,            '',   2, 2027-03-01"
    })
    void isMetFirstOnADay(String spells, String years, int needed, LocalDate earliest) {
        assertThat(QualifyingTime.earliest(
                        spells(spells), Grade.of(9), LocalDate.of(2024, 12, 1), years(years), needed))
                .contains(earliest);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"9 2022-01-01 2023-06-30", "10 2015-01-01", "9 unknown"})
    void isNeverMetOnceItHasEnded(String spells) {
        Optional<LocalDate> earliest =
                QualifyingTime.earliest(spells(spells), Grade.of(9), LocalDate.of(2024, 12, 1), Set.of(), 2);

        assertThat(earliest).isEmpty();
    }

    private static List<Spell> spells(String words) {
        return Stream.of(words.split("; "))
                .map(spell -> spell.split(" "))
                .map(parts -> new Spell(
                        Grade.of(Integer.parseInt(parts[0])),
                        "DW01",
                        parts[1].equals("unknown") ? null : LocalDate.parse(parts[1]),
                        parts.length == 2 ? null : LocalDate.parse(parts[2]),
                        false))
                .toList();
    }

    private static Set<Integer> years(String words) {
        Set<Integer> years = new TreeSet<>();
        for (String year : words.isEmpty() ? new String[0] : words.split(" ")) {
            years.add(Integer.valueOf(year));
        }
        return years;
    }
}
