package org.dinggang.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleDefinition;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Judges any set of appointments, however they were made, from the case alone: score and violations. Knows nothing of any
 * search. Thread-safe.
 */
public final class Checker {

    private final Case data;
    private final Policy policy;
    private final Quotas quotas;
    private final CompetitionLists lists;

    private Checker(Case data, Policy policy, Quotas quotas, CompetitionLists lists) {
        this.data = data;
        this.policy = policy;
        this.quotas = quotas;
        this.lists = lists;
    }

    /** A checker for the case, under the rule set with the round's overrides applied. */
    public static Checker of(Case data, RuleSet ruleSet) {
        return of(data, ruleSet, Map.of());
    }

    /**
     * A checker that judges as if quotas had more posts.
     *
     * @param addedPosts posts to add, by name of the quota
     */
    public static Checker of(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts) {
        Policy policy = Policy.of(data, ruleSet);
        Quotas quotas = Quotas.of(data, ruleSet, addedPosts);
        return new Checker(data, policy, quotas, CompetitionLists.of(data, policy, quotas));
    }

    /** The policy that the checker asks. */
    public Policy policy() {
        return policy;
    }

    /** The quotas of the case. */
    public Quotas quotas() {
        return quotas;
    }

    /** The competition lists of the case. */
    public CompetitionLists lists() {
        return lists;
    }

    /**
     * Judges the plan. Appointments of people to the grade they hold already are no appointments; people whom the case does
     * not know are an error of the caller.
     */
    public Evaluation check(Plan plan) {
        Parameters parameters = policy.ruleSet().parameters();
        PlacementCount placements = new PlacementCount(quotas);
        List<Appointment> appointments = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        long absolute = 0;
        long inPrinciple = 0;
        long merit = 0;
        long gained = 0;
        long appointed = 0;
        long points = 0;
        for (Staff staff : data.staff()) {
            PersonState state = policy.stateOf(staff);
            Grade to = plan.gradeOf(staff.id()).orElse(null);
            if (to == null || to.equals(state.current())) {
                placements.stays(staff, state);
                continue;
            }
            boolean exempt = policy.isQuotaExempt(staff, to);
            Appointment appointment = new Appointment(staff.id(), state.current(), to, kind(state, to), exempt);
            appointments.add(appointment);
            placements.moves(staff, state, to, exempt);
            for (Obstacle obstacle : policy.obstaclesTo(staff, to)) {
                RuleDefinition rule = policy.ruleSet().rule(obstacle.rule());
                violations.add(ViolationText.ofPerson(rule, staff, to));
                if (rule.severity() == Severity.ABSOLUTE) {
                    absolute++;
                } else {
                    inPrinciple++;
                }
            }
            gained += ScoreLevels.gradesGained(state.current(), to);
            if (appointment.kind() != AppointmentKind.DEMOTION) {
                appointed++;
                merit += staff.meritHundredths();
                points += PreferencePoints.of(staff, state, data.round(), parameters.preferences());
            }
        }
        appointments.sort(Comparator.comparing(Appointment::staff));
        List<QuotaUse> uses = new ArrayList<>();
        for (int index = 0; index < quotas.all().size(); index++) {
            Quota quota = quotas.all().get(index);
            QuotaCount count = placements.count(index);
            uses.add(new QuotaUse(
                    quota.name(),
                    quota.max(),
                    count.before(),
                    count.after(),
                    count.entrants(),
                    placements.exempt(index)));
            int by = count.brokenBy(parameters);
            if (by > 0) {
                absolute += by;
                violations.add(ViolationText.ofQuota(
                        policy.ruleSet().rule(RuleId.QUOTA),
                        quota,
                        QuotaText.of(quota, data.institutions()),
                        count,
                        parameters,
                        placements.entrants(index),
                        appointments.stream()
                                .filter(appointment -> appointment.from() == null)
                                .map(Appointment::staff)
                                .anyMatch(placements.entrants(index)::contains)));
            }
        }
        ScoreLevels levels = new ScoreLevels(absolute, inPrinciple, inversions(plan), appointed, merit, gained, points);
        return new Evaluation(levels.score(parameters), appointments, violations, uses, ties(plan));
    }

    /** What a move to the grade is for a person in this state. */
    static AppointmentKind kind(PersonState state, Grade to) {
        Grade current = state.current();
        if (current != null) {
            if (current.isAbove(to)) {
                return AppointmentKind.DEMOTION;
            }
            return to.rank() == current.rank() ? AppointmentKind.PROMOTION : AppointmentKind.FIRST_APPOINTMENT;
        }
        Grade previous = state.previous();
        if (previous == null || to.rank().isAbove(previous.rank())) {
            return AppointmentKind.FIRST_APPOINTMENT;
        }
        return to.isAbove(previous) ? AppointmentKind.PROMOTION : AppointmentKind.REAPPOINTMENT;
    }

    /** Pairs on one list of somebody moved to its grade and somebody ranked above who ends lower. */
    private long inversions(Plan plan) {
        Map<String, Integer> finalGrades = finalGradesOfCompetitors(plan);
        long inversions = 0;
        for (CompetitionList list : lists.all()) {
            int passedOver = 0;
            for (Standing member : list.members()) {
                if (isMovedTo(member, list.grade(), plan)) {
                    inversions += passedOver;
                } else if (Objects.requireNonNull(finalGrades.get(member.staff()))
                        > list.grade().number()) {
                    passedOver++;
                }
            }
        }
        return inversions;
    }

    /** Final grade numbers of everybody on a list; somebody without a grade counts as below the lowest. */
    private Map<String, Integer> finalGradesOfCompetitors(Plan plan) {
        Map<String, Integer> finalGrades = new HashMap<>();
        for (Staff staff : data.staff()) {
            if (!lists.of(staff.id()).isEmpty()) {
                Grade grade =
                        plan.gradeOf(staff.id()).orElse(policy.stateOf(staff).current());
                finalGrades.put(staff.id(), grade == null ? Grade.LOWEST + 1 : grade.number());
            }
        }
        return finalGrades;
    }

    private static boolean isMovedTo(Standing member, Grade grade, Plan plan) {
        return plan.gradeOf(member.staff()).filter(grade::equals).isPresent();
    }

    private List<Tie> ties(Plan plan) {
        Map<String, Integer> finalGrades = finalGradesOfCompetitors(plan);
        List<Tie> ties = new ArrayList<>();
        for (CompetitionList list : lists.all()) {
            @Nullable Standing lastAppointed = null;
            @Nullable Standing firstNot = null;
            for (Standing member : list.members()) {
                if (isMovedTo(member, list.grade(), plan)) {
                    lastAppointed = member;
                } else if (firstNot == null
                        && Objects.requireNonNull(finalGrades.get(member.staff()))
                                > list.grade().number()) {
                    firstNot = member;
                }
            }
            if (lastAppointed != null && firstNot != null && lastAppointed.tiesWith(firstNot)) {
                ties.add(new Tie(list.name(), list.grade(), lastAppointed.staff(), firstNot.staff()));
            }
        }
        return ties;
    }
}
