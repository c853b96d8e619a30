package org.dinggang.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Preferred;
import org.dinggang.policy.RuleSet;

/** Who is passed over on which list, and what decides it: found by planning with the person there, or without pins. */
final class PassingOver {

    private final Case data;
    private final RuleSet ruleSet;
    private final Field field;
    private final Outcome outcome;
    private final Map<String, Around> around = new HashMap<>();

    PassingOver(Case data, RuleSet ruleSet, Field field, Outcome outcome) {
        this.data = data;
        this.ruleSet = ruleSet;
        this.field = field;
        this.outcome = outcome;
    }

    /**
     * What can have to do with an institution.
     *
     * @param data that part of the case
     * @param score what the plan explained scores there
     */
    private record Around(Case data, Score score) {}

    /** People ranked below on the claim's list whom the plan moves to the grade; none where the candidate is not passed over. */
    List<String> others(int position, int index) {
        Claim claim = field.candidates().get(position).claims()[index];
        if (claim.list() == Claim.NO_LIST || outcome.finalGrade(position) <= claim.grade()) {
            return List.of();
        }
        int place = field.index(position, index);
        return outcome.ofList(claim.list()).appointed().stream()
                .filter(appointed -> appointed > place)
                .map(appointed -> member(claim, appointed).staff().id())
                .toList();
    }

    /**
     * What decides that the candidate is passed over there; empty where planning does not find a plan.
     *
     * @param best plans a case, with or without proof; empty where it comes to nothing
     */
    Optional<Decider> decider(int position, int index, BiFunction<Case, Preferred, Optional<PlannedCase>> best) {
        Optional<Decider> pins = pinsBelow(position, index, best);
        return pins.isPresent() ? pins : cost(position, index, best);
    }

    private Optional<Decider> pinsBelow(
            int position, int index, BiFunction<Case, Preferred, Optional<PlannedCase>> best) {
        Candidate candidate = field.candidates().get(position);
        Claim claim = candidate.claims()[index];
        int place = field.index(position, index);
        List<String> pinned = outcome.ofList(claim.list()).appointed().stream()
                .filter(appointed -> appointed > place)
                .map(appointed -> member(claim, appointed))
                .filter(Candidate::isPinned)
                .map(member -> member.staff().id())
                .toList();
        if (pinned.isEmpty()) {
            return Optional.empty();
        }
        Set<Grade> grades = IntStream.rangeClosed(0, index)
                .mapToObj(better -> Grade.of(candidate.claims()[better].grade()))
                .collect(Collectors.toSet());
        String staff = candidate.staff().id();
        return best.apply(
                        BestPlans.withoutPins(around(position).data(), Set.copyOf(pinned)),
                        new Preferred(staff, grades))
                .filter(PlannedCase::proven)
                .map(PlannedCase::plan)
                .filter(plan ->
                        plan.gradeOf(staff).filter(grades::contains).isPresent() || !passesOver(plan, claim, place))
                .map(plan -> new Decider.PinnedBelow(pinned));
    }

    private boolean passesOver(Plan plan, Claim claim, int place) {
        Grade grade = Grade.of(claim.grade());
        return IntStream.range(place + 1, field.members(claim.list()).length)
                .mapToObj(below -> member(claim, below).staff().id())
                .anyMatch(below -> plan.gradeOf(below).filter(grade::equals).isPresent());
    }

    private Optional<Decider> cost(int position, int index, BiFunction<Case, Preferred, Optional<PlannedCase>> best) {
        Candidate candidate = field.candidates().get(position);
        Around here = around(position);
        Pin there = new Pin(Grade.of(candidate.claims()[index].grade()));
        return best.apply(BestPlans.with(here.data(), candidate.staff().id(), there), Preferred.NOBODY)
                .map(with -> decider(here.score(), with));
    }

    private Decider decider(Score explained, PlannedCase with) {
        int order = with.score().compareTo(explained);
        if (order > 0) {
            return new Decider.NotBest();
        }
        return order == 0 ? new Decider.EquallyGood() : costs(explained, with);
    }

    private Decider.Costs costs(Score explained, PlannedCase with) {
        List<Decider.Level> levels = levels();
        List<Long> mine = all(explained);
        List<Long> theirs = all(with.score());
        int level = IntStream.range(0, mine.size())
                .filter(at -> !mine.get(at).equals(theirs.get(at)))
                .findFirst()
                .orElseThrow();
        return new Decider.Costs(levels.get(level), mine.get(level) - theirs.get(level), with.proven());
    }

    private static List<Long> all(Score score) {
        return Stream.concat(score.hard().stream(), score.soft().stream()).toList();
    }

    private List<Decider.Level> levels() {
        boolean meritFirst = ruleSet.parameters().objective() == Objective.MERIT_FIRST;
        return List.of(
                Decider.Level.ABSOLUTE_BREACHES,
                Decider.Level.IN_PRINCIPLE_BREACHES,
                meritFirst ? Decider.Level.INVERSIONS : Decider.Level.APPOINTMENTS,
                meritFirst ? Decider.Level.APPOINTMENTS : Decider.Level.INVERSIONS,
                Decider.Level.MERIT,
                Decider.Level.GRADES_GAINED,
                Decider.Level.PREFERENCES);
    }

    private Candidate member(Claim claim, int index) {
        return field.candidates().get(field.members(claim.list())[index]);
    }

    private Around around(int position) {
        return around.computeIfAbsent(field.candidates().get(position).staff().institution(), institution -> {
            Case here = Neighbourhood.of(institution, data);
            return new Around(
                    here, Checker.of(here, ruleSet).check(planIn(here)).score());
        });
    }

    private Plan planIn(Case here) {
        TreeMap<String, Grade> appointments = new TreeMap<>();
        for (Staff staff : here.staff()) {
            Grade to = outcome.appointedTo(staff.id());
            if (to != null) {
                appointments.put(staff.id(), to);
            }
        }
        return new Plan(appointments);
    }
}
