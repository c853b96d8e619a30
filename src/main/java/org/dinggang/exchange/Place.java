package org.dinggang.exchange;

import org.dinggang.model.Text;

/** Where in the input something stands. */
public sealed interface Place {

    /** The place in words, short enough to stand before a message. */
    Text describe();

    /** The file as a whole. */
    record WholeFile() implements Place {
        @Override
        public Text describe() {
            return new Text("文件", "file");
        }
    }

    /**
     * A line and column of a text file, where it breaks off being what it should be.
     *
     * @param line line, from 1
     * @param column column, from 1
     */
    record Position(int line, int column) implements Place {
        @Override
        public Text describe() {
            return new Text("第" + line + "行第" + column + "列", "line " + line + ", column " + column);
        }
    }

    /**
     * A value of a JSON document.
     *
     * @param pointer JSON pointer (RFC 6901), empty for the whole document
     */
    record Pointer(String pointer) implements Place {
        @Override
        public Text describe() {
            return pointer.isEmpty() ? new WholeFile().describe() : Text.same(pointer);
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param sheet name of the sheet
     */
    record Sheet(String sheet) implements Place {
        @Override
        public Text describe() {
            return new Text("工作表“" + sheet + "”", "sheet “" + sheet + "”");
        }
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet name of the sheet
     * @param cell the cell, for instance B7
     */
    record Cell(String sheet, String cell) implements Place {
        @Override
        public Text describe() {
            return new Text("工作表“" + sheet + "” " + cell, "sheet “" + sheet + "” " + cell);
        }
    }
}
