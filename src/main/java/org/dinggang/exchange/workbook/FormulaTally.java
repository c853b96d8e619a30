package org.dinggang.exchange.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.model.Text;

/** Counts the formulas of a sheet by column, so that a column of formulas is mentioned once. */
final class FormulaTally {

    private final String sheet;
    private final Map<Integer, String> first = new TreeMap<>();
    private final Map<Integer, Integer> number = new TreeMap<>();

    FormulaTally(String sheet) {
        this.sheet = sheet;
    }

    /** Counts a formula. */
    void count(int column, int row) {
        first.putIfAbsent(column, Address.of(column, row));
        number.merge(column, 1, Integer::sum);
    }

    /** Says which columns hold formulas. */
    void warn(Problems problems) {
        first.forEach((column, cell) -> {
            int count = number.getOrDefault(column, 1);
            String zh = count == 1 ? "" : "本列共" + count + "个公式，";
            String en = count == 1 ? "a formula" : "the first of " + count + " formulas in its column";
            problems.warn(
                    new Place.Cell(sheet, cell),
                    new Text(zh + "是公式，取文件中保存的计算结果", en + ": the result stored in the file is taken"));
        });
    }
}
