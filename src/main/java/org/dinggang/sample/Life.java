package org.dinggang.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.dinggang.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Sex, birth and retirement of a person.
 *
 * @param sex sex
 * @param birthDate date of birth
 * @param leavesOn the first day after retirement where it is near; null otherwise
 */
record Life(Sex sex, LocalDate birthDate, @Nullable LocalDate leavesOn) {

    private static final YearMonth GRADUAL_DELAY = YearMonth.of(2025, 1);
    private static final YearMonth EARLIEST = YearMonth.of(2024, 6);
    private static final LocalDate PLANNED_UNTIL = LocalDate.of(2026, 12, 31);
    private static final int MONTHS_OF_CROWDED_YEARS = 60;

    /**
     * A life that fits a career.
     *
     * @param workedSince when the person began to work
     * @param trained years of age at that time
     * @param senior whether the person holds a senior title, by which some women retire at 60
     */
    static Life of(LocalDate workedSince, int trained, boolean senior, int women, Draws draws) {
        Sex sex = draws.percent(women) ? Sex.F : Sex.M;
        int age = retirementAge(sex, senior, draws);
        LocalDate birth = workedSince.minusYears(trained).minusDays(draws.between(0, 364));
        if (YearMonth.from(birth).plusYears(age).isBefore(EARLIEST)) {
            // Whoever would have retired long ago is near the end of working life instead.
            YearMonth month = EARLIEST.plusMonths(draws.between(0, MONTHS_OF_CROWDED_YEARS))
                    .minusYears(age);
            birth = month.atDay(draws.between(1, 28));
        }
        LocalDate retirement = retirement(YearMonth.from(birth).plusYears(age));
        return new Life(sex, birth, retirement.isAfter(PLANNED_UNTIL) ? null : retirement);
    }

    private static int retirementAge(Sex sex, boolean senior, Draws draws) {
        return switch (sex) {
            case M -> 60;
            case F -> senior && draws.percent(40) ? 60 : 55;
        };
    }

    /** The first day after the month of retirement, which comes later month by month from 2025 on. */
    private static LocalDate retirement(YearMonth original) {
        long late = ChronoUnit.MONTHS.between(GRADUAL_DELAY, original);
        long delay = late < 0 ? 0 : Math.min(36, late / 4 + 1);
        return original.plusMonths(delay + 1).atDay(1);
    }
}
