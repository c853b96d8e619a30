package org.dinggang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dinggang.model.Grade;
import org.dinggang.model.Limit;
import org.dinggang.model.Rank;
import org.dinggang.model.Staff;

/** Limits that a larger institution sets itself: senior posts of its largest section, and of the series that it is not there for. */
final class Limits {

    private static final int LARGE = 100;

    private Limits() {}

    /**
     * The limits of an institution, none for a small one.
     *
     * @param owner start of their names, which are unique in a case; empty where there is one institution
     */
    static List<Limit> of(InstitutionSample sample, String owner) {
        List<Limit> limits = new ArrayList<>();
        if (sample.staff().size() < LARGE) {
            return limits;
        }
        List<Workplace> workplaces = sample.profile().workplaces();
        String section = workplaces.getFirst().section();
        limits.add(limit(sample, owner + section + "副高", List.of(section), List.of()));
        List<String> auxiliary = workplaces.stream()
                .map(Workplace::series)
                .filter(series -> !series.equals(workplaces.getFirst().series()))
                .distinct()
                .toList();
        limits.add(limit(sample, owner + "辅系列副高", List.of(), auxiliary));
        return limits;
    }

    /** A limit that leaves room for a few more than there are. */
    private static Limit limit(InstitutionSample sample, String name, List<String> sections, List<String> series) {
        int now = 0;
        for (Staff person : sample.staff()) {
            boolean inSection = sections.isEmpty() || sections.contains(person.section());
            boolean inSeries = series.isEmpty() || series.contains(person.series());
            if (inSection && inSeries && holdsAssociateSenior(person)) {
                now++;
            }
        }
        TreeSet<Grade> grades = new TreeSet<>(Rank.ASSOCIATE_SENIOR.grades());
        return new Limit(name, List.of(sample.code()), sections, series, grades, now + 1 + now / 20);
    }

    private static boolean holdsAssociateSenior(Staff person) {
        return person.spells().stream()
                .anyMatch(spell -> spell.institution().equals(person.institution())
                        && spell.isOpenOn(RoundCalendar.EFFECTIVE)
                        && !spell.quotaExempt()
                        && spell.grade().rank() == Rank.ASSOCIATE_SENIOR);
    }
}
