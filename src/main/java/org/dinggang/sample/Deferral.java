package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;

/** A decision made by hand that breaks no rule: somebody who could be promoted stays for this round (本次暂缓). */
final class Deferral {

    private static final Grade GRADE = Grade.of(9);
    private static final int TENURE_YEARS = 2;

    private Deferral() {}

    /** The same people, the first who has his or her tenure at grade 9 pinned to it. */
    static List<Staff> of(List<Staff> staff) {
        List<Staff> decided = new ArrayList<>(staff);
        for (int index = 0; index < decided.size(); index++) {
            Staff person = decided.get(index);
            if (person.applied() && person.leavesOn() == null && hasTenure(person)) {
                decided.set(index, person.withPin(Pin.STAY));
                break;
            }
        }
        return decided;
    }

    private static boolean hasTenure(Staff person) {
        LocalDate latest = RoundCalendar.EFFECTIVE.minusYears(TENURE_YEARS);
        return person.spells().stream().anyMatch(spell -> isCurrent(spell, person) && hasBegunBy(spell, latest));
    }

    private static boolean isCurrent(Spell spell, Staff person) {
        return spell.grade().equals(GRADE)
                && spell.institution().equals(person.institution())
                && spell.isOpenOn(RoundCalendar.EFFECTIVE);
    }

    private static boolean hasBegunBy(Spell spell, LocalDate day) {
        LocalDate from = spell.from();
        return from != null && !from.isAfter(day);
    }
}
