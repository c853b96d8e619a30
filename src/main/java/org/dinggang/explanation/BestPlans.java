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
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.Preferred;

/** Asks the planner, time after time until the time is up, whether some best plan brings a person to a grade or a better one. */
final class BestPlans {

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
     * Whether some best plan brings the person to one of these grades; empty where no plan is proven to be best in time. Of
     * plans that score alike, planning prefers one that does.
     *
     * @param data the case
     * @param staff the person, whom no pin holds in the case
     * @param grades options of the person
     * @param addedPosts posts to add, by name of the quota
     */
    Optional<Boolean> reach(Case data, Staff staff, List<Grade> grades, Map<String, Integer> addedPosts) {
        return prove(data, addedPosts, new Preferred(staff.id(), Set.copyOf(grades)))
                .map(best ->
                        best.plan().gradeOf(staff.id()).filter(grades::contains).isPresent());
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
        return withoutPins(data, Set.of(staffId));
    }

    /** The case with these people free of any pin. */
    static Case withoutPins(Case data, Set<String> staffIds) {
        return changed(
                data,
                data.staff().stream()
                        .map(staff -> staffIds.contains(staff.id()) ? staff.withPin(null) : staff)
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

    /** A plan that is proven to be best; empty where none is in time. */
    private Optional<PlannedCase> prove(Case data, Map<String, Integer> addedPosts, Preferred preferred) {
        Duration time = left();
        return isOver(time)
                ? Optional.empty()
                : planner.prove(question(data, addedPosts, time).preferring(preferred));
    }

    /** A plan that is proven to be best, or else the best that is found in time; empty where no time is left. */
    Optional<PlannedCase> bestKnown(Case data, Preferred preferred) {
        Optional<PlannedCase> proven = proveInShare(data, preferred);
        return proven.isPresent() ? proven : search(data);
    }

    private Optional<PlannedCase> proveInShare(Case data, Preferred preferred) {
        Duration time = left();
        return isOver(time)
                ? Optional.empty()
                : planner.prove(question(data, Map.of(), time.dividedBy(2)).preferring(preferred));
    }

    /** The best plan that is found in half of the time that is left, proven or not; empty where none is left. */
    private Optional<PlannedCase> search(Case data) {
        Duration time = left();
        return isOver(time)
                ? Optional.empty()
                : Optional.of(planner.plan(question(data, Map.of(), time.dividedBy(2)), PlanningListener.NONE));
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    private boolean isOver(Duration left) {
        return left.isNegative() || request.stop().isGiven();
    }

    private PlanningRequest question(Case data, Map<String, Integer> addedPosts, Duration time) {
        return new PlanningRequest(
                data, request.ruleSet(), time, request.seed(), request.threads(), addedPosts, request.stop());
    }
}
