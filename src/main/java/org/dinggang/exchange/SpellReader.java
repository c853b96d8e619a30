package org.dinggang.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads appointment histories. */
final class SpellReader {

    static final Set<String> FIELDS = Set.of("grade", "institution", "from", "to", "quotaExempt");

    private final @Nullable LocalDate effectiveDate;
    private final SharedWords words;
    private final Problems problems;

    /**
     * A reader of histories.
     *
     * @param effectiveDate the round's effective date; null where it could not be read, and what is open on it is not looked at
     */
    SpellReader(@Nullable LocalDate effectiveDate, SharedWords words, Problems problems) {
        this.effectiveDate = effectiveDate;
        this.words = words;
        this.problems = problems;
    }

    /**
     * The history of a person. Spells may overlap, but only one grade at the own institution may be open on the effective date.
     *
     * @param institution the person's own institution; null where it could not be read
     */
    List<Spell> read(FieldReader person, @Nullable String institution) {
        List<Tree> items = person.items("appointments");
        List<Spell> spells = new ArrayList<>(items.size());
        Spell current = null;
        for (int index = 0; index < items.size(); index++) {
            Pointer pointer = person.at("appointments").element(index);
            Spell spell = one(items.get(index), pointer);
            if (spell == null) {
                continue;
            }
            spells.add(spell);
            if (isCurrent(spell, institution)) {
                if (current != null && !current.grade().equals(spell.grade())) {
                    problems.add(pointer, twoGrades(current.grade(), spell.grade()));
                }
                current = spell;
            }
        }
        return spells;
    }

    private @Nullable Spell one(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, FIELDS);
        if (fields == null) {
            return null;
        }
        Grade grade = fields.requiredGrade("grade");
        String institution = fields.requiredWords("institution");
        LocalDate from = fields.date("from");
        LocalDate to = fields.date("to");
        boolean quotaExempt = fields.flag("quotaExempt", false);
        if (from != null && to != null && to.isBefore(from)) {
            fields.complain("to", endsBeforeItBegins(from, to));
        }
        return grade == null || institution == null
                ? null
                : new Spell(grade, words.shared(institution), from, to, quotaExempt);
    }

    private boolean isCurrent(Spell spell, @Nullable String institution) {
        return effectiveDate != null && spell.institution().equals(institution) && spell.isOpenOn(effectiveDate);
    }

    private Text twoGrades(Grade first, Grade second) {
        return new Text(
                effectiveDate + " 当日在本单位同时聘在" + first + "级和" + second + "级，只能有一个等级",
                "holds grades " + first + " and " + second + " at the own institution on " + effectiveDate
                        + "; only one can be current");
    }

    private static Text endsBeforeItBegins(LocalDate from, LocalDate to) {
        return new Text("终止日 " + to + " 早于起始日 " + from, "ends on " + to + ", before it begins on " + from);
    }
}
