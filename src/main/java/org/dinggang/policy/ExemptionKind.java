package org.dinggang.policy;

import java.util.List;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A kind of exemption that a rule set knows: to which appointments it applies and what it lifts.
 *
 * @param id identifier in cases, for instance POSTDOC
 * @param title what people call it
 * @param grade the grade of the appointments it applies to; null where each exemption names its grade itself
 * @param firstAppointmentOnly applies only to somebody never appointed at that grade or higher
 * @param lifts rules that it lifts
 * @param clauses where it is written, at least one
 */
public record ExemptionKind(
        String id,
        Text title,
        @Nullable Grade grade,
        boolean firstAppointmentOnly,
        Set<RuleId> lifts,
        List<Clause> clauses) {

    public ExemptionKind {
        lifts = Set.copyOf(lifts);
        clauses = List.copyOf(clauses);
    }
}
