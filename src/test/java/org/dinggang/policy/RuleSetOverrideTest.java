package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A round overrides single parameters of its rule set")
class RuleSetOverrideTest {

    private final RuleSet panjin = RuleSets.builtIn().load("panjin-2024");

    @Test
    void nothingOverriddenChangesNothing() {
        assertThat(panjin.with(Map.of(), null)).isEqualTo(panjin);
    }

    @Test
    void yearsMergeGradeByGrade() {
        TenureYears years = panjin.with(Map.of("tenure.years", Map.of("default", 3, "5", 4)), null)
                .parameters()
                .tenureYears();
        assertThat(years.standard()).isEqualTo(3);
        assertThat(years.to(Grade.of(3))).as("of the rule set").isEqualTo(5);
        assertThat(years.to(Grade.of(5))).isEqualTo(4);
        assertThat(years.to(Grade.of(6))).isEqualTo(3);
    }

    @Test
    void everyOtherParameterIsReplaced() {
        Parameters parameters = panjin.with(
                        Map.of(
                                "downwardUse", "WITHIN_RANK",
                                "chainVacancies", "NEXT_ROUND",
                                "firstAppointment.lowerRank", false,
                                "reservedGrades", List.of(1),
                                "appraisal.barring", List.of("UNQUALIFIED", "ABSENT"),
                                "appraisal.nonCounting", List.of(),
                                "overQuota.digest", Map.of("leave", 2, "appoint", 1),
                                "objective", "fill-first",
                                "preferences",
                                        List.of(
                                                Map.of("kind", "LEAVING_WITHIN_YEARS", "years", 3, "weight", 2),
                                                Map.of("kind", "LONGEST_WAIT", "weight", 1))),
                        null)
                .parameters();
        assertThat(parameters.downwardUse()).isEqualTo(DownwardUse.WITHIN_RANK);
        assertThat(parameters.chainVacancies()).isEqualTo(ChainVacancies.NEXT_ROUND);
        assertThat(parameters.firstAppointmentLowerRank()).isFalse();
        assertThat(parameters.reservedGrades()).containsExactly(Grade.of(1));
        assertThat(parameters.barringAppraisals())
                .containsExactlyInAnyOrder(AppraisalResult.UNQUALIFIED, AppraisalResult.ABSENT);
        assertThat(parameters.nonCountingAppraisals()).isEmpty();
        assertThat(parameters.overQuotaDigest()).isEqualTo(Digest.of(2, 1));
        assertThat(parameters.objective()).isEqualTo(Objective.FILL_FIRST);
        assertThat(parameters.preferences())
                .containsExactly(
                        new Preference(Preference.Kind.LEAVING_WITHIN_YEARS, 3, 2),
                        new Preference(Preference.Kind.LONGEST_WAIT, 0, 1));
        assertThat(panjin.parameters().downwardUse()).as("the rule set itself").isEqualTo(DownwardUse.NONE);
    }

    @Test
    void nullTakesTheDigestAway() {
        RuleSet digesting = panjin.with(Map.of("overQuota.digest", Map.of("leave", 2, "appoint", 1)), null);
        assertThat(digesting
                        .with(Collections.singletonMap("overQuota.digest", null), null)
                        .parameters()
                        .overQuotaDigest())
                .isNull();
    }

    @Test
    void theObjectiveOfTheRoundWins() {
        assertThat(panjin.with(Map.of("objective", "merit-first"), Objective.FILL_FIRST)
                        .parameters()
                        .objective())
                .isEqualTo(Objective.FILL_FIRST);
    }

    @Test
    void anOverriddenParameterNoLongerRestsOnTheClauseOfTheRuleSet() {
        RuleSet overridden = panjin.with(Map.of("tenure.years", Map.of("5", 3)), null);
        assertThat(panjin.basis(ParameterName.TENURE_YEARS)).isPresent();
        assertThat(overridden.basis(ParameterName.TENURE_YEARS)).isEmpty();
        assertThat(overridden.basis(ParameterName.DOWNWARD_USE)).isPresent();
    }

    @Test
    void everyProblemIsReportedWithItsPlace() {
        ParameterException refusal = catchThrowableOfType(
                ParameterException.class,
                () -> panjin.with(
                        new TreeMap<>(Map.of(
                                "downwardUse",
                                1,
                                "overQuota.digest",
                                Map.of("leave", 2.5, "appoint", 1),
                                "quota",
                                true,
                                "tenure.years",
                                Map.of("a/b", 2))),
                        null));
        assertThat(refusal.problems())
                .extracting(problem -> problem.parameter() + " " + problem.path() + " "
                        + problem.reason().zh())
                .containsExactly(
                        "downwardUse  应为以下之一：NONE, WITHIN_RANK, ALL，而不是 1",
                        "overQuota.digest /leave 应为 1 至 100 的整数，而不是 2.5",
                        "quota  没有参数“quota”；有：tenure.years, downwardUse, chainVacancies, firstAppointment.lowerRank, "
                                + "reservedGrades, appraisal.barring, appraisal.nonCounting, overQuota.digest, objective, preferences",
                        "tenure.years /a~1b 应为等级（1 至 13）或 default，而不是“a/b”");
    }

    @Test
    void bandsOfDigestion() {
        List<Map<String, Object>> bands = List.of(
                Map.of("upTo", 10, "leave", 2, "appoint", 2),
                Map.of("upTo", 11, "leave", 2, "appoint", 1),
                Map.of("leave", 3, "appoint", 0));
        assertThat(panjin.with(Map.of("overQuota.digest", bands), null)
                        .parameters()
                        .overQuotaDigest())
                .isEqualTo(new Digest(
                        List.of(new Digest.Band(10, 2, 2), new Digest.Band(11, 2, 1), new Digest.Band(null, 3, 0))));
    }

    @Test
    void allThatIsWrongWithBands() {
        List<Object> bands = List.of(
                Map.of("upTo", 10, "leave", 2, "appoint", 1),
                Map.of("upTo", 10, "leave", 2, "appoint", 1),
                Map.of("leave", 3, "appoint", 1),
                Map.of("upTo", 1001, "leave", 0, "appoint", 1),
                Map.of("upTo", 1000, "leave", 2, "appoint", 1, "enter", 1),
                Map.of("upTo", 20, "leave", 1, "appoint", 1),
                Map.of("upTo", 30, "leave", 2, "appoint", 2),
                "rest");
        assertThat(digestProblems(bands))
                .containsExactly(
                        "/1/upTo must be more than 10, that of the band before",
                        "/2/upTo must be a whole number from 1 to 1000, not null",
                        "/3/upTo must be a whole number from 1 to 1000, not 1001",
                        "/3/leave must be a whole number from 1 to 100, not 0",
                        "/4/enter unknown field \"enter\"",
                        "/5 must not be easier than the band before: leave at least 2, appoint at most 1",
                        "/6 must not be easier than the band before: leave at least 2, appoint at most 1",
                        "/7 must be of the form {\"upTo\": 10, \"leave\": 2, \"appoint\": 1}, not \"rest\"");
        assertThat(digestProblems(List.of()))
                .singleElement()
                .asString()
                .startsWith(" must be null, {\"leave\": 2, \"appoint\": 1} or a list by how far numbers are exceeded")
                .endsWith(", not \"[]\"");
    }

    private List<String> digestProblems(Object value) {
        ParameterException refusal = catchThrowableOfType(
                ParameterException.class, () -> panjin.with(Map.of("overQuota.digest", value), null));
        return refusal.problems().stream()
                .map(problem -> problem.path() + " " + problem.reason().en())
                .toList();
    }
}
