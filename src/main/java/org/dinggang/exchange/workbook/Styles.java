package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of one workbook, each made once. */
final class Styles {

    /** A font that Excel and WPS have everywhere; others take their own in its place. */
    static final String FONT = "Microsoft YaHei";

    private static final short TEXT_POINTS = 10;
    private static final short TITLE_POINTS = 16;

    /** What a cell is for, beside the look of its column. */
    enum Role {
        TITLE,
        REMARK,
        HEADING,
        SAMPLE,
        DATA,
        /** A cell that nobody has filled in yet. */
        BLANK,
        /** A value that only repeats the one above. */
        REPEATED,
        /** Text that begins like a formula and stays text. */
        QUOTED,
        STRONG,
        ALARM,
        WELL
    }

    private record Key(Role role, Look look, boolean wrapped) {}

    private final SXSSFWorkbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    Styles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a cell. */
    CellStyle of(Role role, Look look) {
        return styles.computeIfAbsent(new Key(role, look, false), this::create);
    }

    /** The style of a cell whose text may take several lines. */
    CellStyle wrapped(Role role, Look look) {
        return styles.computeIfAbsent(new Key(role, look, true), this::create);
    }

    private CellStyle create(Key key) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(TEXT_POINTS);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(key.look().isLeftAligned() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setWrapText(key.wrapped());
        style.setIndention((short) (key.role() == Role.TITLE || key.role() == Role.REMARK ? 0 : 1));
        switch (key.role()) {
            case TITLE -> {
                font.setFontHeightInPoints(TITLE_POINTS);
                font.setBold(true);
                font.setColor(Palette.INK.color());
            }
            case REMARK -> font.setColor(Palette.GREY.color());
            case HEADING -> heading(style, font);
            case SAMPLE -> {
                font.setItalic(true);
                font.setColor(Palette.GREY.color());
                fill(style, Palette.PALE);
                format(style, key.look());
            }
            case DATA -> data(style, key.look());
            case BLANK -> format(style, key.look());
            case REPEATED -> {
                data(style, key.look());
                font.setColor(Palette.GREY.color());
            }
            case QUOTED -> {
                data(style, key.look());
                style.setQuotePrefixed(true);
            }
            case STRONG -> {
                data(style, key.look());
                font.setBold(true);
            }
            case ALARM -> {
                data(style, key.look());
                font.setColor(Palette.ALARM.color());
                fill(style, Palette.ALARM_PALE);
            }
            case WELL -> {
                data(style, key.look());
                font.setBold(true);
                font.setColor(Palette.WELL.color());
            }
        }
        style.setFont(font);
        return style;
    }

    private static void heading(XSSFCellStyle style, XSSFFont font) {
        font.setBold(true);
        font.setColor(Palette.INK.color());
        fill(style, Palette.HEADING);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(Palette.INK.color());
    }

    private void data(XSSFCellStyle style, Look look) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(Palette.LINE.color());
        format(style, look);
    }

    private void format(XSSFCellStyle style, Look look) {
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }

    private static void fill(XSSFCellStyle style, Palette colour) {
        style.setFillForegroundColor(colour.color());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
