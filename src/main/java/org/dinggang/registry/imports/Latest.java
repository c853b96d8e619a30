package org.dinggang.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;

/**
 * Adds the title and the appointment that a workbook has beside the name to what is known, where it has no sheet for all of them. What it
 * says of the latest counts; what it does not say of earlier ones stays.
 */
final class Latest {
    private Latest() {}

    /** The titles: of a rank that is known once, the date is corrected. */
    static List<Title> titles(List<Title> known, List<Title> besideName) {
        List<Title> titles = new ArrayList<>(known);
        for (Title title : besideName) {
            List<Title> same =
                    known.stream().filter(one -> one.rank() == title.rank()).toList();
            boolean saysNothingNew = same.contains(title) || (title.obtainedOn() == null && !same.isEmpty());
            if (!saysNothingNew) {
                if (same.size() == 1) {
                    titles.removeAll(same);
                }
                titles.add(title);
            }
        }
        return titles;
    }

    /**
     * The appointments: one that lasts at the same institution ends where the new one begins, or is corrected by it if it did not begin
     * earlier.
     *
     * @return nothing where another grade is held now than is known, and since when is not said
     */
    static Optional<List<Spell>> spells(List<Spell> known, List<Spell> besideName) {
        List<Spell> spells = new ArrayList<>(known);
        for (Spell spell : besideName) {
            List<Spell> lasting = known.stream()
                    .filter(one -> one.to() == null && one.institution().equals(spell.institution()))
                    .toList();
            LocalDate from = spell.from();
            if (from == null && !lasting.isEmpty()) {
                if (lasting.stream().noneMatch(one -> one.grade().equals(spell.grade()))) {
                    return Optional.empty();
                }
            } else if (from == null || lasting.stream().noneMatch(one -> isSame(one, spell))) {
                spells.removeAll(lasting);
                lasting.stream()
                        .filter(one ->
                                from != null && one.from() != null && one.from().isBefore(from))
                        .map(one -> new Spell(one.grade(), one.institution(), one.from(), from, one.quotaExempt()))
                        .forEach(spells::add);
                spells.add(spell);
            }
        }
        return Optional.of(spells);
    }

    private static boolean isSame(Spell one, Spell other) {
        return one.grade().equals(other.grade())
                && other.from() != null
                && other.from().equals(one.from());
    }
}
