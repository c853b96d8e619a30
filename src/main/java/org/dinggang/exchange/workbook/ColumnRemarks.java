package org.dinggang.exchange.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.model.Text;

/** What is to be said of single cells without anything being wrong with them, column by column: of many alike it is said once. */
final class ColumnRemarks {

    private final String sheet;
    private final Map<Integer, Remark> formulas = new TreeMap<>();
    private final Map<Integer, Remark> doubts = new TreeMap<>();

    ColumnRemarks(String sheet) {
        this.sheet = sheet;
    }

    /**
     * Cells of a column alike.
     *
     * @param cell the first
     * @param text what is to be said of it
     * @param count how many there are
     */
    private record Remark(String cell, Text text, int count) {}

    /** Counts a formula. */
    void formula(int column, int row) {
        count(formulas, column, row, new Text("是公式，取文件中保存的计算结果", ": the result stored in the file is taken"));
    }

    /** Counts a value that might be meant otherwise. */
    void doubt(int column, int row, Text text) {
        count(doubts, column, row, text);
    }

    private static void count(Map<Integer, Remark> remarks, int column, int row, Text text) {
        remarks.compute(
                column,
                (same, known) -> known == null
                        ? new Remark(Address.of(column, row), text, 1)
                        : new Remark(known.cell(), known.text(), known.count() + 1));
    }

    /** Says all of it. */
    void warn(Problems problems) {
        formulas.values()
                .forEach(remark -> warn(
                        problems,
                        remark,
                        remark.count() == 1 ? "" : "本列共" + remark.count() + "个公式，",
                        remark.count() == 1
                                ? "a formula"
                                : "the first of " + remark.count() + " formulas in its column"));
        doubts.values()
                .forEach(remark -> warn(
                        problems,
                        remark,
                        remark.count() == 1 ? "" : "本列共" + remark.count() + "处，此处",
                        remark.count() == 1 ? "" : "the first of " + remark.count() + " such cells in its column: "));
    }

    private void warn(Problems problems, Remark remark, String zh, String en) {
        problems.warn(
                new Place.Cell(sheet, remark.cell()),
                new Text(zh + remark.text().zh(), en + remark.text().en()));
    }
}
