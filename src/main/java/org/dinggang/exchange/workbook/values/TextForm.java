package org.dinggang.exchange.workbook.values;

import org.dinggang.exchange.PersonName;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;

/** Words as they stand: names, codes, document numbers. */
public final class TextForm implements ValueForm {

    /** As many digits as a workbook keeps of a number. */
    private static final int DIGITS_KEPT = 15;

    private final boolean ofPerson;

    private TextForm(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }

    /** Words of any kind. */
    public static TextForm any() {
        return new TextForm(false);
    }

    /** Names of people. */
    public static TextForm ofPerson() {
        return new TextForm(true);
    }

    @Override
    public Tree read(Content content) throws UnusableValueException {
        return new Tree.Words(words(content));
    }

    /** The words of a cell, a number taken as it is displayed. */
    public String words(Content content) throws UnusableValueException {
        String words = Typed.words(content);
        if (content instanceof Content.Numeral number
                && number.value().precision() - number.value().scale() > DIGITS_KEPT) {
            throw new UnusableValueException(
                    "Excel已把这个编号变成数字，最后几位已经丢失；请把单元格设为文本格式后重新填写",
                    "Excel has turned this ID number into a number; its last digits are lost. Format the cell as text and type it"
                            + " again");
        }
        if (content instanceof Content.Day || content instanceof Content.IsoDay) {
            throw new UnusableValueException(
                    "这里应是文字，Excel却已变成日期（" + words + "）；请把单元格设为文本格式后重新填写",
                    "this should be text, but Excel has turned it into a date (" + words
                            + "); format the cell as text and type it again");
        }
        return ofPerson ? PersonName.plain(words) : words;
    }
}
