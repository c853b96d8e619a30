package org.dinggang.structures;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Whether an institution may make appointments.
 *
 * @param institutionId key of the institution
 * @param code its code
 * @param name its name
 * @param hindrances what stands in the way of all its appointments; empty where they may be made
 * @param notices what will stand in the way later on
 */
public record Standing(long institutionId, String code, String name, List<Hindrance> hindrances, List<Text> notices) {

    public Standing {
        hindrances = List.copyOf(hindrances);
        notices = List.copyOf(notices);
    }

    /** Whether rounds may be held. */
    public boolean mayHoldRounds() {
        return hindrances.isEmpty();
    }

    /**
     * Something that stands in the way of all appointments of an institution.
     *
     * @param rule the rule
     * @param severity whether a document can waive it
     * @param reason what is the matter
     * @param since since when; null where it is not known
     * @param remedy what to do
     * @param clauses where it is written
     */
    public record Hindrance(
            RuleId rule,
            Severity severity,
            Text reason,
            @Nullable LocalDate since,
            Text remedy,
            List<Clause> clauses) {

        public Hindrance {
            clauses = List.copyOf(clauses);
        }
    }
}
