package org.dinggang.exchange.workbook.cells;

/**
 * How much a workbook may hold. Wide enough for a city of 100,000 people with their histories, narrow enough that no file can
 * fill the memory or keep the program busy.
 */
public final class Bounds {

    /** Size of the file in bytes. */
    public static final long FILE_BYTES = 100L << 20;

    /** Bytes of all parts together once unpacked. */
    public static final long UNPACKED_BYTES = 1L << 30;

    /** Bytes of a part that describes the workbook (styles, list of sheets) once unpacked. */
    public static final long DESCRIPTION_BYTES = 16L << 20;

    /** How many times larger than packed a part may be, from {@link #RATIO_FROM_BYTES} on. */
    public static final long RATIO = 200;

    /** Parts smaller than this, unpacked, may have any ratio. */
    public static final long RATIO_FROM_BYTES = 4L << 20;

    /** Parts of a file. */
    public static final int PARTS = 5_000;

    /** Bytes between two tags: text and attributes. */
    public static final int BYTES_BETWEEN_TAGS = 1 << 20;

    /** Elements inside one another. */
    public static final int DEPTH = 32;

    /** Last row of a sheet. */
    public static final int LAST_ROW = 1_048_576;

    /** Last column that the format knows, counted from 1 (XFD). */
    public static final int LAST_COLUMN = 16_384;

    /** Columns that may hold something. */
    public static final int COLUMNS = 64;

    /** Cells of one sheet beyond these columns that are told one by one; with more the sheet is not read. */
    public static final int FAR_CELLS = 20;

    /** Rows of all sheets together that hold something. */
    public static final int ROWS = 2_000_000;

    /** Cells of all sheets together, empty ones included. */
    public static final long CELLS = 40_000_000;

    /** Characters of a cell. */
    public static final int CELL_CHARACTERS = 32_767;

    /** Shared strings. */
    public static final int SHARED_STRINGS = 2_000_000;

    /** Characters of all shared strings together. */
    public static final long SHARED_CHARACTERS = 64_000_000;

    /** Cell styles. */
    public static final int STYLES = 65_536;

    private Bounds() {}
}
