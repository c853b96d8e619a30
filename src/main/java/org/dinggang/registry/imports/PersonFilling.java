package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.dinggang.exchange.Pointer;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.RosterPart;
import org.dinggang.exchange.Unsaid;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Exemption;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Fills in what a workbook says nothing about of a person with what is known. */
final class PersonFilling {
    private final Unsaid unsaid;
    private final Kept kept;
    private final Problems problems;

    PersonFilling(Unsaid unsaid, Kept kept, Problems problems) {
        this.unsaid = unsaid;
        this.kept = kept;
        this.problems = problems;
    }

    /** What the workbook has of the person, and what is known where it says nothing. */
    Staff fill(Staff now, Staff known, Pointer pointer) {
        return new Staff(
                now.id(),
                now.name(),
                now.institution(),
                value(RosterPart.SECTION, now.section(), known.section()),
                value(RosterPart.SERIES, now.series(), known.series()),
                value(RosterPart.SEX, now.sex(), known.sex()),
                value(RosterPart.BIRTH_DATE, now.birthDate(), known.birthDate()),
                titles(now, known),
                spells(now, known, pointer),
                appraisals(now, known),
                value(RosterPart.DISCIPLINED_UNTIL, now.disciplinedUntil(), known.disciplinedUntil()),
                value(RosterPart.LEAVES_ON, now.leavesOn(), known.leavesOn()),
                now.applied(),
                now.merit(),
                now.priority(),
                waivers(now.waivers(), known.waivers(), Kept.Owner.PEOPLE),
                exemptions(now, known),
                now.pin());
    }

    private <V> @Nullable V value(RosterPart part, @Nullable V now, @Nullable V known) {
        if (!unsaid.has(part) || known == null) {
            return now;
        }
        kept.part(part, Kept.Owner.PEOPLE);
        return known;
    }

    private List<Title> titles(Staff now, Staff known) {
        if (!unsaid.has(RosterPart.TITLES) || known.titles().isEmpty()) {
            return now.titles();
        }
        kept.part(RosterPart.TITLES, Kept.Owner.PEOPLE);
        return Latest.titles(known.titles(), now.titles());
    }

    private List<Spell> spells(Staff now, Staff known, Pointer pointer) {
        if (known.spells().isEmpty()) {
            return now.spells();
        }
        if (unsaid.has(RosterPart.APPOINTMENTS)) {
            kept.part(RosterPart.APPOINTMENTS, Kept.Owner.PEOPLE);
            Optional<List<Spell>> spells = Latest.spells(known.spells(), now.spells());
            if (spells.isEmpty()) {
                problems.add(
                        pointer.field("appointments").element(0).field("from"),
                        new Text(
                                "与已登记的现聘等级不同，须填写现聘起始日期，或附上“聘用经历”表",
                                "is not the grade that is known as the current one; say since when (现聘起始日期), or add sheet 聘用经历"));
            }
            return spells.orElse(known.spells());
        }
        List<Spell> ended = details(
                RosterPart.APPOINTMENT_TO,
                now.spells(),
                known.spells(),
                PersonFilling::begunAlike,
                (spell, old) ->
                        new Spell(spell.grade(), spell.institution(), spell.from(), old.to(), spell.quotaExempt()));
        return details(
                RosterPart.APPOINTMENT_QUOTA_EXEMPT,
                ended,
                known.spells(),
                PersonFilling::begunAlike,
                (spell, old) ->
                        new Spell(spell.grade(), spell.institution(), spell.from(), spell.to(), old.quotaExempt()));
    }

    private SortedMap<Integer, AppraisalResult> appraisals(Staff now, Staff known) {
        Unsaid.Columns<Integer> years = unsaid.years();
        if (unsaid.has(RosterPart.APPRAISALS)) {
            if (!known.appraisals().isEmpty()) {
                kept.part(RosterPart.APPRAISALS, Kept.Owner.PEOPLE);
            }
            return known.appraisals();
        }
        if (years == null) {
            return now.appraisals();
        }
        SortedMap<Integer, AppraisalResult> appraisals = new TreeMap<>(now.appraisals());
        known.appraisals().forEach((year, result) -> {
            if (!years.keys().contains(year)) {
                kept.year(year);
                appraisals.put(year, result);
            }
        });
        return appraisals;
    }

    /** The waivers of a person or an institution. */
    List<Waiver> waivers(List<Waiver> now, List<Waiver> known, Kept.Owner owner) {
        if (!unsaid.has(RosterPart.WAIVERS) || known.isEmpty()) {
            return now;
        }
        kept.part(RosterPart.WAIVERS, owner);
        return known;
    }

    private List<Exemption> exemptions(Staff now, Staff known) {
        if (known.exemptions().isEmpty()) {
            return now.exemptions();
        }
        if (unsaid.has(RosterPart.EXEMPTIONS)) {
            kept.part(RosterPart.EXEMPTIONS, Kept.Owner.PEOPLE);
            return known.exemptions();
        }
        return details(
                RosterPart.EXEMPTION_GRADE,
                now.exemptions(),
                known.exemptions(),
                (exemption, old) -> exemption.kind().equals(old.kind())
                        && exemption.document().equals(old.document()),
                (exemption, old) -> new Exemption(exemption.kind(), old.grade(), exemption.document()));
    }

    /** Of each that is known, what the sheet has no column for; each of the known ones serves once. */
    private <V> List<V> details(
            RosterPart part, List<V> now, List<V> known, BiPredicate<V, V> isSame, BiFunction<V, V, V> filled) {
        if (!unsaid.has(part)) {
            return now;
        }
        List<V> left = new ArrayList<>(known);
        List<V> all = new ArrayList<>(now.size());
        for (V value : now) {
            Optional<V> old =
                    left.stream().filter(one -> isSame.test(value, one)).findFirst();
            old.ifPresent(left::remove);
            all.add(old.map(one -> filled.apply(value, one)).orElse(value));
        }
        if (!all.equals(now)) {
            kept.part(part, Kept.Owner.PEOPLE);
        }
        return all;
    }

    private static boolean begunAlike(Spell spell, Spell old) {
        return spell.grade().equals(old.grade())
                && spell.institution().equals(old.institution())
                && Objects.equals(spell.from(), old.from());
    }
}
