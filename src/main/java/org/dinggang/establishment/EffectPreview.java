package org.dinggang.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.establishment.QuotaEffect.Holder;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;

/** What a new structure does to the people of an institution, before it is approved. */
public final class EffectPreview {

    private static final Comparator<Holder> ORDER = Comparator.comparing(Holder::grade)
            .thenComparing(Holder::leavesOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Holder::id);

    private EffectPreview() {}

    /**
     * The effect on each number, from the highest grade down; numbers of the old structure alone come with no posts after.
     *
     * @param staff people, of this institution or others
     * @param institution code of the institution
     * @param before posts in force
     * @param after posts of the new structure
     * @param day the day from which the new structure is to be in force
     */
    public static List<QuotaEffect> of(
            Collection<Staff> staff, String institution, Posts before, Posts after, LocalDate day) {
        List<Holder> holders = staff.stream()
                .filter(person -> person.institution().equals(institution))
                .filter(person -> isThere(person, day))
                .flatMap(person -> grade(person, institution, day).stream()
                        .map(grade -> new Holder(person.id(), person.name(), grade, person.leavesOn())))
                .sorted(ORDER)
                .toList();
        TreeSet<GradeRange> keys = new TreeSet<>(after.numbers().keySet());
        before.numbers().keySet().stream()
                .filter(range -> range.grades().stream().noneMatch(after::covers))
                .forEach(keys::add);
        holders.stream()
                .map(Holder::grade)
                .filter(grade -> keys.stream().noneMatch(range -> range.contains(grade)))
                .map(GradeRange::single)
                .distinct()
                .toList()
                .forEach(keys::add);
        return keys.stream()
                .map(range -> effect(range, sum(before, range), after.number(range), holders))
                .toList();
    }

    /** The grade that somebody holds inside the quotas of the institution on the day. */
    static Optional<Grade> grade(Staff person, String institution, LocalDate day) {
        return person.spells().stream()
                .filter(spell -> spell.institution().equals(institution) && !spell.quotaExempt() && spell.isOpenOn(day))
                .map(Spell::grade)
                .sorted()
                .findFirst();
    }

    /** Whether somebody has not left by the day. */
    static boolean isThere(Staff person, LocalDate day) {
        LocalDate leavesOn = person.leavesOn();
        return leavesOn == null || leavesOn.isAfter(day);
    }

    private static int sum(Posts before, GradeRange range) {
        return before.numbers().containsKey(range) ? before.number(range) : GradeNumbers.within(before, range);
    }

    private static QuotaEffect effect(GradeRange range, int before, int after, List<Holder> all) {
        List<Holder> holders =
                all.stream().filter(holder -> range.contains(holder.grade())).toList();
        List<LocalDate> leaving = new ArrayList<>(holders.stream()
                .map(Holder::leavesOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList());
        SortedMap<Integer, Integer> vacancies = new TreeMap<>();
        LocalDate within = null;
        int held = holders.size();
        for (LocalDate left : leaving) {
            held--;
            if (held < after) {
                vacancies.merge(left.getYear(), 1, Integer::sum);
            } else if (held == after) {
                within = left;
            }
        }
        return new QuotaEffect(range, before, after, holders, Math.max(0, after - holders.size()), vacancies, within);
    }
}
