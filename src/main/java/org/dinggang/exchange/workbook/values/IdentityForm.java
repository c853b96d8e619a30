package org.dinggang.exchange.workbook.values;

import java.util.Locale;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Text;

/** Identity numbers (公民身份号码): whole ones, or with the middle hidden. Messages do not repeat them. */
public final class IdentityForm implements ValueForm {

    private static final TextForm TEXT = TextForm.any();

    @Override
    public Tree read(Content content) throws UnusableValueException {
        String typed = TEXT.words(content);
        if (Typed.meansNone(typed)) {
            return new Tree.Nothing();
        }
        if (!(content instanceof Content.Words)) {
            throw new UnusableValueException(
                    "身份证号应为文本；请把单元格设为文本格式后重新填写",
                    "an identity number has to be text; format the cell as text and type it again");
        }
        String number = Typed.compact(typed).toUpperCase(Locale.ROOT);
        Text wrong = IdentityNumber.problem(number);
        if (wrong != null) {
            throw new UnusableValueException(wrong);
        }
        return new Tree.Words(number);
    }
}
