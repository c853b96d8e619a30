package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.establishment.Requests.rules;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EST-06: how a structure comes to be in force")
class VersionCheckTest {

    private static final StructureRules RULES = rules("panjin-2024");
    private static final LocalDate MAY_20 = LocalDate.of(2024, 5, 20);
    private static final LocalDate MAY_25 = LocalDate.of(2024, 5, 25);
    private static final LocalDate JUNE_1 = LocalDate.of(2024, 6, 1);

    private final StructureVersion old =
            version("v1", null, null, InstitutionLevel.CITY, LocalDate.of(2015, 1, 5), LocalDate.of(2015, 2, 1));
    private final StructureVersion next =
            version("v2", Reason.BUSINESS_NEED, null, InstitutionLevel.CITY, MAY_20, JUNE_1);

    @Test
    void aDraftCannotBeUsedForARound() {
        StructureVersion draft = version("v3", Reason.BUSINESS_NEED, null, null, null, JUNE_1);
        assertThat(weights(draft, JUNE_1)).containsExactly(Weight.ABSOLUTE);
        assertThat(weights(draft, null)).isEmpty();
    }

    @Test
    void untilItsDayTheOlderVersionHolds() {
        List<StructureVersion> versions = List.of(next, old);
        assertThat(StructureVersion.inForceOn(versions, MAY_25)).hasValue(old);
        assertThat(StructureVersion.inForceOn(versions, JUNE_1.minusDays(1))).hasValue(old);
        assertThat(StructureVersion.inForceOn(versions, JUNE_1)).hasValue(next);
        assertThat(StructureVersion.inForceOn(versions, LocalDate.of(2015, 1, 31)))
                .isEmpty();
        assertThat(weights(next, MAY_25)).containsExactly(Weight.ABSOLUTE);
        assertThat(weights(next, JUNE_1)).isEmpty();
    }

    @Test
    void aVersionThatIsToBeInForceBeforeItsApprovalIsSoFromTheApproval() {
        StructureVersion early = version("v3", null, null, InstitutionLevel.CITY, JUNE_1, MAY_20);
        assertThat(early.isInForceOn(MAY_25)).isFalse();
        assertThat(early.isInForceOn(JUNE_1)).isTrue();
    }

    @Test
    void aChangeOfTheEstablishmentNeedsItsDocument() {
        assertThat(weights(
                        version("v2", Reason.ESTABLISHMENT_CHANGE, null, InstitutionLevel.CITY, MAY_20, JUNE_1),
                        JUNE_1))
                .containsExactly(Weight.ABSOLUTE);
        assertThat(weights(
                        version("v2", Reason.ESTABLISHMENT_CHANGE, " ", InstitutionLevel.CITY, MAY_20, JUNE_1), null))
                .containsExactly(Weight.ABSOLUTE);
        assertThat(weights(
                        version("v2", Reason.ESTABLISHMENT_CHANGE, "编办〔2024〕1号", InstitutionLevel.CITY, MAY_20, JUNE_1),
                        null))
                .isEmpty();
        assertThat(weights(version("v2", Reason.SPLIT_MERGE, null, InstitutionLevel.CITY, MAY_20, JUNE_1), null))
                .isEmpty();
    }

    @Test
    void aCountyInstitutionsStructureIsApprovedByTheCity() {
        assertThat(weights(version("v2", Reason.BUSINESS_NEED, null, InstitutionLevel.COUNTY, MAY_20, JUNE_1), JUNE_1))
                .containsExactly(Weight.NOTICE);
    }

    private static List<Weight> weights(StructureVersion version, @Nullable LocalDate usedOn) {
        return VersionCheck.check(RULES, version, usedOn).stream()
                .map(Finding::weight)
                .toList();
    }

    private static StructureVersion version(
            String name,
            @Nullable Reason reason,
            @Nullable String document,
            @Nullable InstitutionLevel approvedBy,
            @Nullable LocalDate approvedOn,
            LocalDate from) {
        return new StructureVersion(name, InstitutionLevel.COUNTY, reason, document, approvedBy, approvedOn, from);
    }
}
