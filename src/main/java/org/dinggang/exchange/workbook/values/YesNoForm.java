package org.dinggang.exchange.workbook.values;

import java.util.Locale;
import java.util.Set;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;

/** Yes or no: 是, 否, √, ×, TRUE, 1. */
public final class YesNoForm implements ValueForm {

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "有", "对", "TRUE", "YES", "Y", "1");
    private static final Set<String> NO = Set.of("否", "×", "✗", "✘", "X", "无", "不", "没有", "FALSE", "NO", "N", "0");

    @Override
    public Tree read(Content content) throws UnusableValueException {
        String words = Typed.compact(Typed.words(content)).toUpperCase(Locale.ROOT);
        if (YES.contains(words)) {
            return new Tree.Flag(true);
        }
        if (NO.contains(words)) {
            return new Tree.Flag(false);
        }
        String shown = Typed.shown(Typed.words(content));
        throw new UnusableValueException(shown + "既不是“是”也不是“否”", shown + " is neither 是 (yes) nor 否 (no)");
    }
}
