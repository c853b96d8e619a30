package org.dinggang.exchange.workbook.cells;

import java.math.BigDecimal;

/** What a cell holds, by its type and never by its displayed text. */
public sealed interface Content {

    /**
     * Text.
     *
     * @param value the text as stored
     */
    record Words(String value) implements Content {}

    /**
     * A number.
     *
     * @param value the number to 15 digits, as many as a workbook keeps
     * @param from1904 whether the workbook's days are counted from 1904 instead of 1900, should it mean one
     */
    record Numeral(BigDecimal value, boolean from1904) implements Content {}

    /**
     * A number displayed as a date.
     *
     * @param serial days since the start of the workbook's date system, with the time of day as a fraction
     * @param from1904 whether that system starts in 1904 instead of 1900
     */
    record Day(BigDecimal serial, boolean from1904) implements Content {}

    /**
     * A date stored as text in the ISO form, as the strict variety of the format does.
     *
     * @param value the date, perhaps with a time
     */
    record IsoDay(String value) implements Content {}

    /**
     * A truth value.
     *
     * @param value the truth value
     */
    record Truth(boolean value) implements Content {}

    /**
     * An error such as #N/A.
     *
     * @param code the error as displayed
     */
    record Failure(String code) implements Content {}

    /** A formula whose result is not stored. */
    record NotCalculated() implements Content {}
}
