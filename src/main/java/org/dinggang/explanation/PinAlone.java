package org.dinggang.explanation;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.solver.PartReport;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * For whom a pin alone is in the way where lists are coupled: found by planning without it. All who are pinned are asked about at
 * once, by identifier, and the work is counted in people planned for and steps, so that neither the order of the people nor the
 * speed of the machine makes a difference. Beyond that work nothing is said to be the pin's alone.
 */
final class PinAlone {

    /** People planned for, over all questions. */
    private static final long MOST_WORK = 50_000;

    /** Steps of one question. */
    private static final long STEPS = 20_000;

    private static final int NOTHING = Integer.MAX_VALUE;

    private final Case data;
    private final RuleSet ruleSet;
    private final Field field;
    private final Planner planner = new Planner();
    private final Map<String, Case> neighbourhoods = new HashMap<>();
    private long work;
    private @Nullable Map<Integer, Integer> best;

    PinAlone(Case data, RuleSet ruleSet, Field field) {
        this.data = data;
        this.ruleSet = ruleSet;
        this.field = field;
    }

    /** Whether some best plan without the candidate's pin is known to come to the claim's grade or a better one. */
    boolean holds(int position, int index) {
        if (best == null) {
            best = ask();
        }
        return best.getOrDefault(position, NOTHING) <= index;
    }

    /** For each pinned candidate, the best claim that some best plan without the pin brings. */
    private Map<Integer, Integer> ask() {
        Map<Integer, Integer> found = new HashMap<>();
        if (ruleSet.parameters().objective() == Objective.MERIT_FIRST) {
            IntStream.range(0, field.candidates().size())
                    .filter(position -> field.candidates().get(position).isPinned())
                    .boxed()
                    .sorted(Comparator.comparing(
                            position -> field.candidates().get(position).staff().id()))
                    .forEach(position ->
                            found.put(position, bestClaim(field.candidates().get(position))));
        }
        return found;
    }

    private int bestClaim(Candidate candidate) {
        Staff staff = candidate.staff();
        Case free = BestPlans.withoutPin(
                neighbourhoods.computeIfAbsent(staff.institution(), code -> Neighbourhood.of(code, data)), staff.id());
        Optional<PlannedCase> plan = plan(free);
        if (plan.isEmpty()) {
            return NOTHING;
        }
        Claim[] claims = candidate.claims();
        int reached = plan.get()
                .plan()
                .gradeOf(staff.id())
                .map(grade -> candidate.claimOn(grade))
                .orElse(claims.length);
        for (int index = 0; index < reached && !isUnique(plan.get(), staff); index++) {
            Grade grade = Grade.of(claims[index].grade());
            if (plan(BestPlans.with(free, staff.id(), new Pin(grade)))
                    .filter(having -> having.score().equals(plan.get().score()))
                    .isPresent()) {
                return index;
            }
        }
        return reached == claims.length ? NOTHING : reached;
    }

    /** Whether there is no other best plan for the person's institution. */
    private static boolean isUnique(PlannedCase plan, Staff staff) {
        return plan.parts().stream()
                .filter(part -> part.institutions().contains(staff.institution()))
                .allMatch(part -> part.method() == PartReport.Method.CASCADE);
    }

    private Optional<PlannedCase> plan(Case question) {
        if (work + question.staff().size() > MOST_WORK) {
            return Optional.empty();
        }
        work += question.staff().size();
        return planner.prove(
                new PlanningRequest(question, ruleSet, Duration.ZERO, 0, 1, Map.of(), new StopSignal()), STEPS);
    }
}
