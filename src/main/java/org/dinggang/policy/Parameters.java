package org.dinggang.policy;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and switches of a rule set.
 *
 * @param tenureYears {@code tenure.years}
 * @param downwardUse {@code downwardUse}
 * @param chainVacancies {@code chainVacancies}
 * @param firstAppointmentLowerRank {@code firstAppointment.lowerRank}: somebody never appointed may also be
 *     first-appointed one rank below the title (高职低聘)
 * @param reservedGrades {@code reservedGrades}: grades that the institution itself does not appoint to
 * @param barringAppraisals {@code appraisal.barring}: results that bar an appointment
 * @param nonCountingAppraisals {@code appraisal.nonCounting}: results whose year does not count as qualifying time
 * @param overQuotaDigest {@code overQuota.digest}; null where nobody enters a set that is over its maximum
 * @param objective {@code objective}
 * @param preferences {@code preferences}; empty for none
 */
public record Parameters(
        TenureYears tenureYears,
        DownwardUse downwardUse,
        ChainVacancies chainVacancies,
        boolean firstAppointmentLowerRank,
        SortedSet<Grade> reservedGrades,
        Set<AppraisalResult> barringAppraisals,
        Set<AppraisalResult> nonCountingAppraisals,
        @Nullable Digest overQuotaDigest,
        Objective objective,
        List<Preference> preferences) {}
