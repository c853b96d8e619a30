package org.dinggang.exchange.workbook;

import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;

/** The cell with the category that an institution exists for, in the words of forms. */
final class MainCategoryCell {

    private MainCategoryCell() {}

    /** Puts the category into the institution; reports words that are none. */
    static void read(FormTree institution, FormGrid grid, int row, int column, Problems problems) {
        String words = grid.words(row, column);
        if (words.isEmpty()) {
            return;
        }
        StructureForm.category(words)
                .ifPresentOrElse(
                        category -> institution.put(
                                "mainCategory", new Tree.Words(category.name()), grid.place(row, column)),
                        () -> problems.add(grid.place(row, column), StructureForm.noCategory(words)));
    }
}
