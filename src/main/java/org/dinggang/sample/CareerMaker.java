package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;

/** Draws the careers of one institution's people. */
final class CareerMaker {

    private static final int ELSEWHERE_PERCENT = 12;
    private static final int GAP_PERCENT = 15;

    private final String institution;
    private final int highEntry;
    private final RoundCalendar calendar;
    private final List<String> others;
    private final Draws draws;

    /**
     * A maker of careers.
     *
     * @param others codes of institutions that people came from
     */
    CareerMaker(String institution, int highEntry, RoundCalendar calendar, List<String> others, Draws draws) {
        this.institution = institution;
        this.highEntry = highEntry;
        this.calendar = calendar;
        this.others = others;
        this.draws = draws;
    }

    /** Somebody who holds a post of that grade. */
    Career holder(Grade grade) {
        Ladder ladder = Ladder.to(grade, highEntry, calendar, draws);
        List<Spell> spells = spells(ladder);
        if (draws.percent(ELSEWHERE_PERCENT)) {
            spells = cameFromElsewhere(spells);
        }
        return career(ladder, spells);
    }

    /** Somebody who held that grade elsewhere until this year, and has no post here yet. */
    Career transferredIn(Grade grade) {
        Ladder ladder = Ladder.to(grade, highEntry, calendar, draws);
        String before = draws.pick(others);
        LocalDate end = RoundCalendar.EFFECTIVE.minusDays(draws.between(32, 300));
        List<Spell> spells = spells(ladder).stream()
                .map(spell ->
                        new Spell(spell.grade(), before, spell.from(), spell.to() == null ? end : spell.to(), false))
                .toList();
        return career(ladder, spells);
    }

    /** Somebody recruited this year who was never appointed. */
    Career newcomer(boolean postdoc) {
        LocalDate began = LocalDate.of(2024, 7, 1).plusMonths(draws.between(0, 4));
        if (postdoc) {
            LocalDate doctorate = began.minusYears(draws.between(2, 4));
            return new Career(
                    List.of(),
                    List.of(new Title(Rank.INTERMEDIATE, doctorate), new Title(Rank.ASSOCIATE_SENIOR, began)),
                    began,
                    32);
        }
        if (draws.percent(highEntry)) {
            return new Career(List.of(), List.of(new Title(Rank.INTERMEDIATE, began)), began, 29);
        }
        return switch (draws.weighted(12, 12, 66, 10)) {
            case 0 -> new Career(List.of(), List.of(), began, 23);
            case 1 -> new Career(List.of(), List.of(new Title(Rank.TECHNICIAN, began)), began, 22);
            case 2 -> new Career(List.of(), List.of(new Title(Rank.ASSISTANT, began)), began, 24);
            default ->
                new Career(List.of(), List.of(new Title(Rank.INTERMEDIATE, RoundCalendar.titleDay(2022))), began, 33);
        };
    }

    private Career career(Ladder ladder, List<Spell> spells) {
        Ladder.Step entry = ladder.steps().getFirst();
        int trained = entry.grade().number() == 10 ? 28 : 23;
        return new Career(spells, Titles.of(ladder, draws), entry.from(), trained);
    }

    /** The steps as spells. What lies before posts were set up is no appointment. */
    private List<Spell> spells(Ladder ladder) {
        List<Spell> spells = new ArrayList<>();
        for (int index = 0; index < ladder.steps().size(); index++) {
            Ladder.Step step = ladder.steps().get(index);
            boolean isLast = index == ladder.steps().size() - 1;
            LocalDate to = isLast ? null : ladder.steps().get(index + 1).from().minusDays(1);
            LocalDate from = step.from().isBefore(calendar.first()) ? calendar.first() : step.from();
            if (to == null || !to.isBefore(from)) {
                spells.add(new Spell(step.grade(), institution, from, to, false));
            }
        }
        return spells;
    }

    /** The same history, part of it at another institution: until a promotion, or until a move in the present grade. */
    private List<Spell> cameFromElsewhere(List<Spell> spells) {
        String before = draws.pick(others);
        List<Spell> moved = new ArrayList<>();
        for (Spell spell : spells.subList(0, spells.size() - 1)) {
            moved.add(new Spell(spell.grade(), before, spell.from(), spell.to(), false));
        }
        Spell current = spells.getLast();
        LocalDate from = current.from();
        if (from == null || moved.isEmpty() || draws.percent(50)) {
            LocalDate start = from == null ? calendar.first() : from;
            LocalDate arrival = draws.day(start.plusDays(60), RoundCalendar.EFFECTIVE.minusDays(60));
            int gap = draws.percent(GAP_PERCENT) ? draws.between(20, 59) : 1;
            moved.add(new Spell(current.grade(), before, start, arrival.minusDays(gap), false));
            moved.add(new Spell(current.grade(), institution, arrival, null, false));
        } else {
            moved.add(current);
        }
        return moved;
    }
}
