package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.model.Pin;
import org.dinggang.model.Rank;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** People of the nasty cases: few different merits, so that ties are many, and days on both sides of every edge. */
final class NastyPeople {

    private static final LocalDate EDGE = RandomCases.EFFECTIVE;
    private static final List<LocalDate> STARTS = List.of(
            EDGE.minusYears(5),
            EDGE.minusYears(5).plusDays(1),
            EDGE.minusYears(2),
            EDGE.minusYears(2).plusDays(1),
            EDGE.minusYears(3),
            EDGE.minusYears(4).plusDays(1),
            LocalDate.of(2022, 3, 1),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2016, 3, 1),
            EDGE,
            EDGE.minusMonths(3));
    private static final List<Integer> MERITS = List.of(0, 6000, 7000, 7550, 8000, 8000, 8025, 9000, 9000);
    private static final List<LocalDate> DEPARTURES =
            List.of(EDGE.minusDays(1), EDGE, EDGE.plusDays(1), EDGE.plusYears(2), EDGE.minusYears(1));
    private static final List<LocalDate> SANCTIONS =
            List.of(EDGE.minusMonths(6), EDGE, EDGE.plusDays(1), EDGE.plusMonths(3));
    private static final List<Grade> NOT_LOWEST =
            List.of(Grade.of(3), Grade.of(5), Grade.of(6), Grade.of(8), Grade.of(9), Grade.of(11));

    private NastyPeople() {}

    static Staff person(int index, String institution, Draws draws) {
        @Nullable
        Grade current =
                draws.percent(24) ? null : Grade.of(draws.weighted(0, 0, 2, 6, 8, 10, 12, 12, 14, 16, 8, 8, 4) + 1);
        List<Spell> spells = spells(current, institution, draws);
        return new Staff(
                "P%02d".formatted(index),
                "员" + index,
                institution,
                draws.percent(90) ? draws.pick(NastyInstitutions.SECTIONS) : null,
                draws.percent(90) ? draws.pick(NastyInstitutions.SERIES) : null,
                draws.percent(50) ? Sex.F : null,
                draws.percent(50) ? LocalDate.of(draws.between(1964, 1999), draws.between(1, 12), 15) : null,
                titles(current, draws),
                spells,
                appraisals(draws),
                draws.percent(7) ? draws.pick(SANCTIONS) : null,
                draws.percent(13) ? draws.pick(DEPARTURES) : null,
                !draws.percent(6),
                draws.percent(90) ? new Merit(draws.pick(MERITS)) : null,
                draws.percent(20) ? Set.of("KEY_PROJECT") : Set.of(),
                waivers(current, draws),
                exemptions(draws),
                pin(current, draws));
    }

    private static List<Spell> spells(@Nullable Grade current, String institution, Draws draws) {
        List<Spell> spells = new ArrayList<>();
        if (current == null) {
            if (draws.percent(40)) {
                Grade previous = Grade.of(draws.between(4, 13));
                LocalDate from = draws.percent(10) ? null : EDGE.minusMonths(draws.between(60, 110));
                spells.add(new Spell(previous, "XX", from, EDGE.minusMonths(draws.between(1, 40)), draws.percent(10)));
            }
            return spells;
        }
        @Nullable LocalDate from = draws.percent(6) ? null : draws.pick(STARTS);
        if (from != null && draws.percent(25)) {
            earlier(current, from, institution, draws).forEach(spells::add);
        }
        spells.add(new Spell(current, institution, from, draws.percent(3) ? EDGE : null, draws.percent(5)));
        return spells;
    }

    /** What came before the current spell: a gap, an overlap, a higher grade, an unknown start. */
    private static List<Spell> earlier(Grade current, LocalDate from, String institution, Draws draws) {
        Grade grade = Grade.of(Math.clamp(current.number() + draws.between(-1, 2), 3, Grade.LOWEST));
        String where = draws.percent(60) ? "XX" : institution;
        LocalDate end = from.plusDays(draws.pick(List.of(-32, -31, -30, -1, -1, -400, 10)));
        LocalDate latest = EDGE.minusDays(1);
        LocalDate to = end.isAfter(latest) ? latest : end;
        LocalDate start = draws.percent(10) ? null : to.minusDays(draws.between(0, 2500));
        List<Spell> spells = new ArrayList<>();
        spells.add(new Spell(grade, where, start, to, false));
        if (start != null && draws.percent(30)) {
            spells.add(new Spell(current, "YY", start.minusDays(200), start.plusDays(50), false));
        }
        return spells;
    }

    private static List<Title> titles(@Nullable Grade current, Draws draws) {
        List<Title> titles = new ArrayList<>();
        int rank =
                current == null ? draws.weighted(1, 5, 5, 4, 2) : current.rank().ordinal();
        if (draws.percent(94)) {
            titles.add(new Title(Rank.values()[rank], obtained(draws)));
        }
        if (rank > 0 && draws.percent(45)) {
            titles.add(new Title(Rank.values()[rank - 1], obtained(draws)));
        }
        if (rank > 1 && draws.percent(10)) {
            titles.add(new Title(Rank.values()[rank - 2], obtained(draws)));
        }
        return titles;
    }

    private static @Nullable LocalDate obtained(Draws draws) {
        return switch (draws.weighted(84, 5, 5, 6)) {
            case 1 -> EDGE;
            case 2 -> EDGE.plusDays(1);
            case 3 -> null;
            default ->
                draws.percent(30)
                        ? LocalDate.of(2018, 9, 1)
                        : draws.day(LocalDate.of(2012, 1, 1), LocalDate.of(2023, 12, 31));
        };
    }

    private static SortedMap<Integer, AppraisalResult> appraisals(Draws draws) {
        SortedMap<Integer, AppraisalResult> appraisals = new TreeMap<>();
        for (int year = 2020; year <= 2024; year++) {
            if (draws.percent(25)) {
                appraisals.put(year, AppraisalResult.values()[draws.weighted(25, 45, 12, 6, 6, 6)]);
            }
        }
        return appraisals;
    }

    private static List<Waiver> waivers(@Nullable Grade current, Draws draws) {
        List<Waiver> waivers = new ArrayList<>();
        if (draws.percent(6)) {
            int around = current == null ? 9 : current.number() - draws.between(1, 3);
            waivers.add(new Waiver("sequential", Grade.of(Math.max(3, around)), "文3"));
        }
        if (draws.percent(6)) {
            waivers.add(new Waiver("first-appointment", draws.pick(NOT_LOWEST), "文4"));
        }
        return waivers;
    }

    private static List<Exemption> exemptions(Draws draws) {
        return switch (draws.weighted(88, 7, 5)) {
            case 1 -> List.of(new Exemption("POSTDOC", null, "文5"));
            case 2 -> List.of(new Exemption("SPECIAL_POST", Grade.of(draws.between(2, 11)), "文6"));
            default -> List.of();
        };
    }

    private static @Nullable Pin pin(@Nullable Grade current, Draws draws) {
        if (!draws.percent(4)) {
            return null;
        }
        if (draws.percent(40)) {
            return Pin.STAY;
        }
        int target = current == null ? draws.between(7, 13) : current.number() + draws.between(-3, 1);
        return new Pin(Grade.of(Math.clamp(target, 1, Grade.LOWEST)));
    }
}
