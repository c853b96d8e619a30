package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person once.
 *
 * @param name name
 * @param section section (科室); null for none
 * @param series title series (系列); null for none
 * @param sex sex; null where it is not known
 * @param birthDate date of birth; null where it is not known
 * @param leavesOn the day from which the person is gone; null where no departure is planned
 */
public record PersonDetail(
        String name,
        @Nullable String section,
        @Nullable String series,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate leavesOn) {}
