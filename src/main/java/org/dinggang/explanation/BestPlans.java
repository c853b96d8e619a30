package org.dinggang.explanation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Asks the planner, time after time until the time is up, whether some best plan brings a person to a grade or a better one. */
final class BestPlans {

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
     * Whether some best plan brings the person to one of these grades; empty where that is not proven.
     *
     * @param data the case
     * @param staffId identifier of the person, whom no pin holds
     * @param grades options of the person
     * @param addedPosts posts to add, by name of the quota
     */
    Optional<Boolean> reach(Case data, String staffId, List<Grade> grades, Map<String, Integer> addedPosts) {
        Optional<PlannedCase> best = plan(data, addedPosts);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        if (best.get().plan().gradeOf(staffId).filter(grades::contains).isPresent()) {
            return Optional.of(true);
        }
        // plans of the same score may differ: the person is reached where the best plan that has it so scores as well
        for (Grade grade : grades) {
            Optional<PlannedCase> having = plan(with(data, staffId, new Pin(grade)), addedPosts);
            if (having.isEmpty()) {
                return Optional.empty();
            }
            if (having.get().score().equals(best.get().score())) {
                return Optional.of(true);
            }
        }
        return Optional.of(false);
    }

    private static Case with(Case data, String staffId, Pin pin) {
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

    /** A best plan; empty where none is proven. */
    private Optional<PlannedCase> plan(Case data, Map<String, Integer> addedPosts) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || request.stop().isGiven()) {
            return Optional.empty();
        }
        PlanningRequest question = new PlanningRequest(
                data, request.ruleSet(), left, request.seed(), request.threads(), addedPosts, request.stop());
        return Optional.of(Objects.requireNonNull(new Planner().plan(question, PlanningListener.NONE)))
                .filter(PlannedCase::proven);
    }
}
