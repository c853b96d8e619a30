package org.dinggang.exchange.workbook;

import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet from top to bottom. */
@FunctionalInterface
interface RowWriter {

    /**
     * Writes the next row.
     *
     * @param values a value for each column: String, Integer, BigDecimal, LocalDate, Boolean (是 or 否), or null for an empty cell
     */
    void row(@Nullable Object... values);
}
