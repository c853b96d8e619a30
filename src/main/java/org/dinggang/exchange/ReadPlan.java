package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;

/**
 * The appointments of a result.
 *
 * @param plan who is appointed to which grade
 * @param claims what else the result says of these appointments
 */
public record ReadPlan(Plan plan, List<AppointmentClaim> claims) {

    public ReadPlan {
        claims = List.copyOf(claims);
    }

    /**
     * What the result says of its appointments and the case does not, {@value Problems#LISTED} at most. It changes nothing: the
     * plan is judged by the case alone.
     *
     * @param evaluation the plan as the checker judges it
     */
    public List<InputProblem> contradictions(Evaluation evaluation) {
        Map<String, Appointment> appointments =
                evaluation.appointments().stream().collect(Collectors.toMap(Appointment::staff, Function.identity()));
        List<InputProblem> found = new ArrayList<>();
        for (AppointmentClaim claim : claims) {
            Appointment appointment = appointments.get(claim.staff());
            if (appointment != null && found.size() < Problems.LISTED) {
                claim.contradiction(appointment).ifPresent(found::add);
            }
        }
        return found;
    }
}
