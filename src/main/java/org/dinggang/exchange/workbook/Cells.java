package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Puts values into cells: each by its type, and text never as a formula. */
final class Cells {

    private final Styles styles;

    Cells(Styles styles) {
        this.styles = styles;
    }

    /**
     * Writes a value.
     *
     * @param value String, Integer, Long, BigDecimal, LocalDate, Boolean (是 or 否); null leaves the cell empty, but for its style
     */
    void write(Row row, int column, @Nullable Object value, Styles.Role role, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(role, look));
        switch (value) {
            case null -> {
                // the style alone
            }
            case String text -> {
                cell.setCellValue(text);
                if (role == Styles.Role.DATA && beginsLikeFormula(text)) {
                    cell.setCellStyle(styles.of(Styles.Role.QUOTED, look));
                }
            }
            case Integer number -> cell.setCellValue(number);
            case Long number -> cell.setCellValue(number);
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> cell.setCellValue(DateUtil.getExcelDate(date));
            case Boolean flag -> cell.setCellValue(flag ? "是" : "否");
            default -> throw new IllegalArgumentException("No cell holds a " + value.getClass());
        }
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
