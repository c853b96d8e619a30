package org.dinggang.rounds.running;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Objective;
import org.dinggang.model.Pool;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;

/** A case under other codes, so that several tests can load it into one database. */
final class Renamed {

    private final String prefix;

    private Renamed(String prefix) {
        this.prefix = prefix;
    }

    static Case to(String prefix, Case data, Objective objective) {
        Renamed renamed = new Renamed(prefix);
        Round round = data.round();
        return new Case(
                new Round(
                        round.name() + prefix,
                        round.effectiveDate(),
                        round.tenureCutoff(),
                        round.ruleSet(),
                        round.parameters(),
                        objective),
                all(data.institutions(), renamed::institution),
                all(
                        data.pools(),
                        pool -> new Pool(
                                prefix + pool.name(),
                                all(pool.institutions(), renamed::code),
                                pool.posts(),
                                pool.competition())),
                all(
                        data.limits(),
                        limit -> new Limit(
                                prefix + limit.name(),
                                all(limit.institutions(), renamed::code),
                                limit.sections(),
                                limit.series(),
                                limit.grades(),
                                limit.max())),
                all(data.staff(), renamed::staff));
    }

    private static <T> List<T> all(List<T> some, UnaryOperator<T> change) {
        return some.stream().map(change).toList();
    }

    private String code(String code) {
        return prefix + code;
    }

    private Institution institution(Institution institution) {
        return new Institution(
                code(institution.code()),
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                institution.establishment(),
                institution.posts(),
                institution.reserved(),
                institution.waivers());
    }

    private Staff staff(Staff person) {
        return new Staff(
                code(person.id()),
                person.name(),
                code(person.institution()),
                person.section(),
                person.series(),
                person.sex(),
                person.birthDate(),
                person.titles(),
                all(
                        person.spells(),
                        spell -> new Spell(
                                spell.grade(),
                                code(spell.institution()),
                                spell.from(),
                                spell.to(),
                                spell.quotaExempt())),
                person.appraisals(),
                person.disciplinedUntil(),
                person.leavesOn(),
                person.applied(),
                person.merit(),
                person.priority(),
                person.waivers(),
                person.exemptions(),
                null);
    }
}
