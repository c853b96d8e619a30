package org.dinggang.establishment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Text;
import org.dinggang.policy.InstitutionLevel;
import org.jspecify.annotations.Nullable;

/**
 * A version of an institution's structure of posts on its way to being in force.
 *
 * @param name what people call it
 * @param level whose institution it is for
 * @param reason why it was made; null for the first one
 * @param document document of the office for establishments, for {@link Reason#ESTABLISHMENT_CHANGE}
 * @param approvedBy level of the bureau that has approved it; null where none has
 * @param approvedOn the day of the approval
 * @param effectiveFrom the day from which it is in force
 */
public record StructureVersion(
        String name,
        InstitutionLevel level,
        @Nullable Reason reason,
        @Nullable String document,
        @Nullable InstitutionLevel approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate effectiveFrom) {

    /** Why a structure is changed (国人部发〔2006〕70号第二十七条). */
    public enum Reason {
        SPLIT_MERGE(new Text("分立、合并", "split or merger")),
        ESTABLISHMENT_CHANGE(new Text("编制增减", "change of the establishment")),
        BUSINESS_NEED(new Text("业务发展需要", "needs of the work"));

        private final Text label;

        Reason(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** Whether it is approved and in force on the day. */
    public boolean isInForceOn(LocalDate day) {
        return approvedOn != null && effectiveFrom != null && !approvedOn.isAfter(day) && !effectiveFrom.isAfter(day);
    }

    /** The version in force on the day: of those approved, the one whose day came last. */
    public static Optional<StructureVersion> inForceOn(List<StructureVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.isInForceOn(day))
                .max(Comparator.comparing((StructureVersion version) ->
                                version.effectiveFrom == null ? LocalDate.MIN : version.effectiveFrom)
                        .thenComparing(version -> version.approvedOn == null ? LocalDate.MIN : version.approvedOn));
    }
}
