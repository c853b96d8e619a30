package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.QuotaUse;
import org.jspecify.annotations.Nullable;

/**
 * What changes between two plans of the same case.
 *
 * @param people people whom the plans treat differently, by identifier
 * @param quotas quotas that the plans use differently, in the order of the first plan
 */
public record PlanComparison(List<PersonChange> people, List<QuotaChange> quotas) {

    public PlanComparison {
        people = List.copyOf(people);
        quotas = List.copyOf(quotas);
    }

    /**
     * A person whom the plans treat differently.
     *
     * @param staff identifier of the person
     * @param one grade to which the first plan appoints the person; null where it does not
     * @param other grade to which the second plan appoints the person; null where it does not
     */
    public record PersonChange(
            String staff, @Nullable Grade one, @Nullable Grade other) {}

    /**
     * A quota that the plans use differently.
     *
     * @param quota name of the quota
     * @param one its use by the first plan
     * @param other its use by the second plan
     */
    public record QuotaChange(String quota, QuotaUse one, QuotaUse other) {}

    /** Compares two plans as the checker has judged them. */
    public static PlanComparison of(Evaluation one, Evaluation other) {
        Map<String, Grade> ones = gradesByStaff(one);
        Map<String, Grade> others = gradesByStaff(other);
        TreeSet<String> staff = new TreeSet<>(ones.keySet());
        staff.addAll(others.keySet());
        List<PersonChange> people = staff.stream()
                .map(id -> new PersonChange(id, ones.get(id), others.get(id)))
                .filter(change -> change.one() == null || !change.one().equals(change.other()))
                .toList();
        Map<String, QuotaUse> otherUses = new HashMap<>();
        other.quotas().forEach(use -> otherUses.put(use.quota(), use));
        List<QuotaChange> quotas = new ArrayList<>();
        for (QuotaUse use : one.quotas()) {
            QuotaUse otherUse = otherUses.get(use.quota());
            if (otherUse != null && !use.equals(otherUse)) {
                quotas.add(new QuotaChange(use.quota(), use, otherUse));
            }
        }
        return new PlanComparison(people, quotas);
    }

    private static Map<String, Grade> gradesByStaff(Evaluation evaluation) {
        return evaluation.appointments().stream().collect(Collectors.toMap(Appointment::staff, Appointment::to));
    }
}
