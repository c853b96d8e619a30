package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param personId key
 * @param staffCode code
 * @param name name
 * @param institutionId key of the institution
 * @param institutionName its name
 * @param section section; null for none
 * @param series title series; null for none
 * @param currentGrade grade held at the institution today; null for none
 * @param since first day of that appointment; null where there is none or it is not known
 * @param titleRank rank of the highest title obtained by today; null for none
 * @param titleObtainedOn when the first title of that rank was obtained; null where there is none
 * @param birthDate date of birth; null where it is not known
 * @param leavesOn the day from which the person is gone; null where no departure is planned
 * @param lastAppraisalYear year of the latest appraisal; null for none
 * @param lastAppraisal its result; null for none
 */
public record RosterRow(
        long personId,
        String staffCode,
        String name,
        long institutionId,
        String institutionName,
        @Nullable String section,
        @Nullable String series,
        @Nullable Grade currentGrade,
        @Nullable LocalDate since,
        @Nullable Rank titleRank,
        @Nullable LocalDate titleObtainedOn,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate leavesOn,
        @Nullable Integer lastAppraisalYear,
        @Nullable AppraisalResult lastAppraisal) {}
