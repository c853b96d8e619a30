package org.dinggang.rounds.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Violation;
import org.dinggang.policy.Option;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleId;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.PlanPerson.ListPlace;
import org.dinggang.rounds.Verdict;
import org.jspecify.annotations.Nullable;

/** Says of everybody what a plan means. */
final class PlanPeople {

    private final Policy policy;
    private final Map<String, Appointment> appointments = new HashMap<>();
    private final Map<String, Integer> broken = new HashMap<>();
    private final Map<String, List<ListPlace>> places = new HashMap<>();

    private PlanPeople(PlanBasis basis, Evaluation evaluation) {
        this.policy = basis.checker().policy();
        evaluation.appointments().forEach(appointment -> appointments.put(appointment.staff(), appointment));
        for (Violation violation : evaluation.violations()) {
            if (violation.rule() != RuleId.QUOTA) {
                violation.staff().forEach(staff -> broken.merge(staff, 1, Integer::sum));
            }
        }
        for (CompetitionList list : basis.checker().lists().all()) {
            for (int index = 0; index < list.members().size(); index++) {
                places.computeIfAbsent(list.members().get(index).staff(), id -> new ArrayList<>(2))
                        .add(new ListPlace(
                                list.name(),
                                list.grade(),
                                index + 1,
                                list.members().size()));
            }
        }
        places.values().forEach(some -> some.sort(Comparator.comparing(ListPlace::grade)));
    }

    /** Everybody, in the order of the case. */
    static List<PlanPerson> of(PlanBasis basis, Case data, Evaluation evaluation) {
        PlanPeople people = new PlanPeople(basis, evaluation);
        return data.staff().stream().map(people::person).toList();
    }

    private PlanPerson person(Staff staff) {
        PersonState state = policy.stateOf(staff);
        Appointment appointment = appointments.get(staff.id());
        List<Grade> options =
                policy.optionsOf(staff).stream().map(Option::grade).toList();
        Spell spell = state.currentSpell();
        LocalDate since = spell == null ? null : spell.from();
        Grade end = appointment != null ? appointment.to() : state.isLeaving() ? null : state.current();
        return new PlanPerson(
                staff,
                state.current(),
                since,
                state.titleRank(),
                options,
                end,
                verdict(staff, state, options, appointment),
                places.getOrDefault(staff.id(), List.of()),
                appointment != null && appointment.quotaExempt(),
                broken.getOrDefault(staff.id(), 0));
    }

    private static Verdict verdict(
            Staff staff, PersonState state, List<Grade> options, @Nullable Appointment appointment) {
        if (appointment != null) {
            boolean better = !options.isEmpty() && options.getFirst().isAbove(appointment.to());
            return better ? Verdict.APPOINTED_LOWER : Verdict.APPOINTED;
        }
        if (state.isLeaving()) {
            return Verdict.LEFT;
        }
        if (!staff.applied()) {
            return Verdict.NOT_APPLIED;
        }
        return options.isEmpty() ? Verdict.NO_OPTION : Verdict.WAITING;
    }
}
