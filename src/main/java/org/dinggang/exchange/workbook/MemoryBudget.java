package org.dinggang.exchange.workbook;

import org.dinggang.exchange.Place;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Text;

/** Keeps account of what is read, so that a workbook too large for the memory ends in a message and not in a crash. */
final class MemoryBudget {

    /** The part of the memory that a workbook may take up as read; the case made from it needs the rest. */
    private static final double SHARE = 0.35;

    /** About what a short text takes beside its characters. */
    private static final int TEXT_BYTES = 72;

    /** About what a row takes beside its values. */
    private static final int ROW_BYTES = 64;

    private static final int VALUE_BYTES = 8;

    private final long allowed = (long) (Runtime.getRuntime().maxMemory() * SHARE);
    private long used;

    /** Counts a row of that many values. */
    void row(int values) {
        used += ROW_BYTES + (long) values * VALUE_BYTES;
    }

    /** Counts texts of that many characters in all. */
    void texts(long number, long characters) {
        used += number * TEXT_BYTES + 2 * characters;
    }

    /** Whether more has been read than there is room for. */
    boolean isExceeded() {
        return used > allowed;
    }

    /** What to say then. */
    static UnusableInputException exceeded(String sheet) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new UnusableInputException(
                new Place.Sheet(sheet),
                new Text(
                        "工作簿太大，程序可用的内存（" + megabytes + " MB）放不下；请给程序更多内存，或分成几个批次",
                        "the workbook is too large for the memory of the program (" + megabytes
                                + " MB); give it more, or split the case"));
    }
}
