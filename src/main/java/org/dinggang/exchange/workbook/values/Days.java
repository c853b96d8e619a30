package org.dinggang.exchange.workbook.values;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.dinggang.exchange.workbook.cells.Content;

/** Days as workbooks count them. */
final class Days {

    /** 9999-12-31 in the system of 1900. */
    private static final int LAST = 2_958_465;

    /** The day that the system of 1900 has and the calendar has not: 1900-02-29. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 31);

    private Days() {}

    /** The date of a cell, its time of day left out; empty where it is no date. */
    static Optional<LocalDate> of(Content.Day day) {
        if (day.serial().signum() < 0
                || day.serial().intValue() > LAST
                || day.serial().precision() - day.serial().scale() > 7) {
            return Optional.empty();
        }
        int serial = day.serial().setScale(0, RoundingMode.FLOOR).intValueExact();
        if (day.from1904()) {
            return Optional.of(DAY_0_OF_1904.plusDays(serial));
        }
        if (serial == 0 || serial == FALSE_LEAP_DAY) {
            return Optional.empty();
        }
        return Optional.of(DAY_0_OF_1900.plusDays(serial < FALSE_LEAP_DAY ? serial : serial - 1));
    }
}
