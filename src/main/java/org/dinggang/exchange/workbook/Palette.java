package org.dinggang.exchange.workbook;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few colours of our workbooks. */
enum Palette {
    /** Titles and lines under headings. */
    INK(0x1F, 0x3A, 0x5F),
    /** Text that stands back. */
    GREY(0x6B, 0x72, 0x80),
    /** Behind headings. */
    HEADING(0xE3, 0xEB, 0xF4),
    /** Behind examples. */
    PALE(0xF5, 0xF6, 0xF8),
    /** Hair lines between rows. */
    LINE(0xD5, 0xDA, 0xE1),
    /** What is wrong. */
    ALARM(0xB4, 0x23, 0x18),
    /** Behind what is wrong. */
    ALARM_PALE(0xFD, 0xEC, 0xEA),
    /** What is well. */
    WELL(0x1B, 0x6E, 0x4B);

    private final byte[] rgb;

    Palette(int red, int green, int blue) {
        this.rgb = new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** The colour for a workbook. */
    XSSFColor color() {
        return new XSSFColor(rgb.clone(), null);
    }
}
