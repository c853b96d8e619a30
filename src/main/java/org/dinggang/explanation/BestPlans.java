package org.dinggang.explanation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.solver.PartReport;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.PlanningRequest;

/** Asks the planner, time after time until the time is up, whether some best plan brings a person to a grade or a better one. */
final class BestPlans {

    private static final Duration QUICK = Duration.ofMillis(500);

    private final Planner planner = new Planner();
    private final PlanningRequest request;
    private final long deadline;

    /**
     * Asks within the request's limit, all questions together.
     *
     * @param request how to plan; its case is not looked at
     */
    BestPlans(PlanningRequest request) {
        this.request = request;
        this.deadline = System.nanoTime() + request.limit().toNanos();
    }

    /**
     * Whether some best plan brings the person to one of these grades; empty where no plan is proven to be best in time. Other
     * plans that score as well as the one found are looked for only as far as that is quick.
     *
     * @param data the case
     * @param staff the person, whom no pin holds in the case
     * @param grades options of the person
     * @param addedPosts posts to add, by name of the quota
     */
    Optional<Boolean> reach(Case data, Staff staff, List<Grade> grades, Map<String, Integer> addedPosts) {
        return plan(data, addedPosts, left())
                .map(best -> brings(best, staff, grades) || anotherBrings(best, data, staff, grades, addedPosts));
    }

    /** As {@link #reach}, without looking for other plans that score as well as the one found. */
    Optional<Boolean> reachAtOnce(Case data, Staff staff, List<Grade> grades, Map<String, Integer> addedPosts) {
        return plan(data, addedPosts, left()).map(best -> brings(best, staff, grades));
    }

    private static boolean brings(PlannedCase best, Staff staff, List<Grade> grades) {
        return best.plan().gradeOf(staff.id()).filter(grades::contains).isPresent();
    }

    /** Another plan brings the person there and is a best one where the plan found with the person pinned there scores as well. */
    private boolean anotherBrings(
            PlannedCase best, Case data, Staff staff, List<Grade> grades, Map<String, Integer> addedPosts) {
        boolean unique = best.parts().stream()
                .filter(part -> part.institutions().contains(staff.institution()))
                .allMatch(part -> part.method() == PartReport.Method.CASCADE);
        if (unique) {
            return false;
        }
        for (Grade grade : grades) {
            Duration time = left().compareTo(QUICK) < 0 ? left() : QUICK;
            if (search(with(data, staff.id(), new Pin(grade)), addedPosts, time)
                    .filter(having -> having.score().equals(best.score()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The case with that pin for the person. */
    static Case with(Case data, String staffId, Pin pin) {
        return changed(
                data,
                data.staff().stream()
                        .map(staff -> staff.id().equals(staffId) ? staff.withPin(pin) : staff)
                        .toList());
    }

    /** The case with the person free of any pin. */
    static Case withoutPin(Case data, String staffId) {
        return changed(
                data,
                data.staff().stream()
                        .map(staff -> staff.id().equals(staffId) ? staff.withPin(null) : staff)
                        .toList());
    }

    /** The case with these people no longer competing. */
    static Case withdrawn(Case data, Set<String> staffIds) {
        return changed(
                data,
                data.staff().stream()
                        .map(staff -> staffIds.contains(staff.id()) ? staff.withApplied(false) : staff)
                        .toList());
    }

    private static Case changed(Case data, List<Staff> staff) {
        return new Case(data.round(), data.institutions(), data.pools(), data.limits(), staff);
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    /** A plan that is proven to be best; empty where none is. */
    private Optional<PlannedCase> plan(Case data, Map<String, Integer> addedPosts, Duration time) {
        return search(data, addedPosts, time).filter(PlannedCase::proven);
    }

    private Optional<PlannedCase> search(Case data, Map<String, Integer> addedPosts, Duration time) {
        if (time.isNegative() || request.stop().isGiven()) {
            return Optional.empty();
        }
        PlanningRequest question = new PlanningRequest(
                data, request.ruleSet(), time, request.seed(), request.threads(), addedPosts, request.stop());
        return Optional.of(planner.plan(question, PlanningListener.NONE));
    }
}
