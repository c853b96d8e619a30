package org.dinggang.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Spell;

/**
 * What the ledger asks of the appointments of a person: nobody holds two posts at a time. The last day of one may be the first of the
 * next. Where the first day is not known, nothing can be said.
 */
public final class Spells {
    private Spells() {}

    /** Whether two appointments overlap. */
    public static boolean overlap(Spell one, Spell other) {
        LocalDate from = one.from();
        LocalDate otherFrom = other.from();
        return from != null
                && otherFrom != null
                && !isEmpty(one)
                && !isEmpty(other)
                && (other.to() == null || from.isBefore(other.to()))
                && (one.to() == null || otherFrom.isBefore(one.to()));
    }

    /** The first appointment that overlaps an earlier one of the list, by its place in the list. */
    public static Optional<Integer> firstOverlap(List<Spell> spells) {
        for (int index = 1; index < spells.size(); index++) {
            for (int earlier = 0; earlier < index; earlier++) {
                if (overlap(spells.get(earlier), spells.get(index))) {
                    return Optional.of(index);
                }
            }
        }
        return Optional.empty();
    }

    /** One day alone: as the last of one appointment and the first of the next it is in nobody's way. */
    private static boolean isEmpty(Spell spell) {
        return spell.from() != null && spell.from().equals(spell.to());
    }
}
