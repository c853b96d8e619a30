package org.dinggang.exchange;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.PassedOver;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.solver.PartReport;
import org.jspecify.annotations.Nullable;

/**
 * The result of a round: a plan as the checker judges it, and why it does what it does.
 *
 * @param caseName name of the case's round
 * @param feasible whether the plan breaks nothing
 * @param proven whether there is a proof that no plan is better
 * @param evaluation score, appointments, violations, use of quotas, ties
 * @param decisions one for every person
 * @param passedOver people ranked above an appointed person who ended lower
 * @param parts how the independent parts of the case were planned; empty for a plan made otherwise
 * @param asOf the day whose state of the roster the case has; null where it comes from a file that does not say
 */
public record Result(
        String caseName,
        boolean feasible,
        boolean proven,
        Evaluation evaluation,
        List<Decision> decisions,
        List<PassedOver> passedOver,
        List<PartReport> parts,
        @Nullable LocalDate asOf) {

    public Result {
        decisions = List.copyOf(decisions);
        passedOver = List.copyOf(passedOver);
        parts = List.copyOf(parts);
    }

    /** A result of a case that does not say of which day it is. */
    public Result(
            String caseName,
            boolean feasible,
            boolean proven,
            Evaluation evaluation,
            List<Decision> decisions,
            List<PassedOver> passedOver,
            List<PartReport> parts) {
        this(caseName, feasible, proven, evaluation, decisions, passedOver, parts, null);
    }
}
