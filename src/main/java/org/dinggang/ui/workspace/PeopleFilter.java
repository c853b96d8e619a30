package org.dinggang.ui.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which people to show. What is empty lets everybody through.
 *
 * @param text part of a name or identifier
 * @param institutions codes of institutions
 * @param grades numbers of current grades, {@link #NO_GRADE} for people without one
 * @param sections sections
 * @param verdicts verdicts
 * @param pinned only those who are fixed by hand
 * @param staff only these, those behind a number; null for all
 */
record PeopleFilter(
        String text,
        Set<String> institutions,
        Set<Integer> grades,
        Set<String> sections,
        Set<Verdict> verdicts,
        boolean pinned,
        @Nullable Set<String> staff) {
    /** Stands for having no current grade. */
    static final int NO_GRADE = 0;

    /** Everybody. */
    static final PeopleFilter ALL = new PeopleFilter("", Set.of(), Set.of(), Set.of(), Set.of(), false, null);

    PeopleFilter {
        institutions = Set.copyOf(institutions);
        grades = Set.copyOf(grades);
        sections = Set.copyOf(sections);
        verdicts = Set.copyOf(verdicts);
        staff = staff == null ? null : Set.copyOf(staff);
    }

    /** Number of a current grade as the filter has it. */
    static int number(@Nullable Grade grade) {
        return grade == null ? NO_GRADE : grade.number();
    }

    /** Those whom it lets through, in their order. */
    List<PlanPerson> among(List<PlanPerson> people) {
        return people.stream().filter(predicate()).toList();
    }

    private Predicate<PlanPerson> predicate() {
        String part = text.strip().toLowerCase(Locale.ROOT);
        Predicate<PlanPerson> all = person -> true;
        Set<String> only = staff;
        if (only != null) {
            all = all.and(person -> only.contains(person.staff().id()));
        }
        if (!part.isEmpty()) {
            all = all.and(
                    person -> person.staff().name().toLowerCase(Locale.ROOT).contains(part)
                            || person.staff().id().toLowerCase(Locale.ROOT).contains(part));
        }
        if (!institutions.isEmpty()) {
            all = all.and(person -> institutions.contains(person.staff().institution()));
        }
        if (!grades.isEmpty()) {
            all = all.and(person -> grades.contains(number(person.current())));
        }
        if (!sections.isEmpty()) {
            all = all.and(person -> person.staff().section() != null
                    && sections.contains(person.staff().section()));
        }
        if (!verdicts.isEmpty()) {
            all = all.and(person -> verdicts.contains(person.verdict()));
        }
        return pinned ? all.and(person -> person.pin() != null) : all;
    }
}
