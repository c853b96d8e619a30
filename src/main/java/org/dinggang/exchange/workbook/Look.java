package org.dinggang.exchange.workbook;

/** How the cells of a column are formatted, and how wide it is. */
public enum Look {
    /** Identifiers and codes: text that must not turn into numbers. */
    ID(16, "@", true),
    /** Identity numbers. */
    LONG_ID(22, "@", true),
    /** Names of people. */
    NAME(12, "@", true),
    /** Words. */
    WORDS(16, "@", true),
    /** Long words. */
    LONG_WORDS(34, "@", true),
    /** Sentences. */
    SENTENCE(66, "@", true),
    /** One of a few values. */
    CHOICE(16, "@", true),
    /** 是 or 否. */
    YES_NO(10, "@", true),
    /** Dates. */
    DATE(13, "yyyy-mm-dd", false),
    /** Whole numbers. */
    NUMBER(11, "0", false),
    /** Scores. */
    POINTS(11, "0.00", false),
    /** Grades. */
    GRADE(10, "0", false),
    /** Post numbers in a matrix. */
    POSTS(7.5, "0", false),
    /** Values of any kind. */
    ANY(26, "General", true);

    private final double width;
    private final String format;
    private final boolean leftAligned;

    Look(double width, String format, boolean leftAligned) {
        this.width = width;
        this.format = format;
        this.leftAligned = leftAligned;
    }

    /** Width in characters. */
    double width() {
        return width;
    }

    /** Number format. */
    String format() {
        return format;
    }

    /** Whether values stand at the left; numbers and dates do not. */
    boolean isLeftAligned() {
        return leftAligned;
    }
}
