package org.dinggang.rounds;

import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaUse;
import org.dinggang.planning.Score;
import org.dinggang.planning.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two plans.
 *
 * @param one score of the first
 * @param oneWords score of the first in words
 * @param other score of the second
 * @param otherWords score of the second in words
 * @param people people whom the plans treat differently, by identifier
 * @param quotas quotas that they use differently
 * @param onlyInOne rules that only the first breaks
 * @param onlyInOther rules that only the second breaks
 */
public record PlanDifference(
        Score one,
        Text oneWords,
        Score other,
        Text otherWords,
        List<PersonDifference> people,
        List<QuotaDifference> quotas,
        List<Violation> onlyInOne,
        List<Violation> onlyInOther) {

    public PlanDifference {
        people = List.copyOf(people);
        quotas = List.copyOf(quotas);
        onlyInOne = List.copyOf(onlyInOne);
        onlyInOther = List.copyOf(onlyInOther);
    }

    /**
     * A person whom the plans treat differently.
     *
     * @param staff identifier of the person
     * @param name name
     * @param institution code of the person's institution
     * @param institutionName name of the institution; null where there is only one
     * @param section section, if any
     * @param current current grade; null for none
     * @param one grade to which the first appoints the person; null where it does not
     * @param other grade to which the second appoints the person; null where it does not
     */
    public record PersonDifference(
            String staff,
            String name,
            String institution,
            @Nullable String institutionName,
            @Nullable String section,
            @Nullable Grade current,
            @Nullable Grade one,
            @Nullable Grade other) {}

    /**
     * A quota that the plans use differently.
     *
     * @param quota the quota
     * @param institution name of the institution whose posts they are; null where there is only one, and for pools and limits
     * @param one use in the first plan
     * @param other use in the second plan
     */
    public record QuotaDifference(Quota quota, @Nullable String institution, QuotaUse one, QuotaUse other) {}

    /** Whether the plans do the same. */
    public boolean isNothing() {
        return people.isEmpty() && quotas.isEmpty() && onlyInOne.isEmpty() && onlyInOther.isEmpty();
    }
}
