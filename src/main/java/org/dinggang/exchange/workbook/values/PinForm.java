package org.dinggang.exchange.workbook.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Grade;

/** A decision made by hand: a grade, or 保持不变. */
public final class PinForm implements ValueForm {

    /** What templates offer for "stays". */
    public static final String STAY = "保持不变";

    private static final Set<String> STAYS = Set.of(STAY, "不变", "不动", "维持", "维持不变", "保持现状", "STAY");

    @Override
    public Tree read(Content content) throws UnusableValueException {
        String words = Typed.words(content);
        if (content instanceof Content.Words && Typed.meansNone(words)) {
            return new Tree.Nothing();
        }
        if (STAYS.contains(Typed.compact(words).toUpperCase(Locale.ROOT))) {
            return new Tree.Fields(Map.of("to", new Tree.Words("stay")));
        }
        Grade grade =
                content instanceof Content.Day ? null : GradeForm.find(words).orElse(null);
        if (grade == null) {
            throw new UnusableValueException(
                    Typed.shown(words) + "应是岗位等级（如7）或“" + STAY + "”",
                    Typed.shown(words) + " should be a grade (for instance 7) or " + STAY + " (stay)");
        }
        return new Tree.Fields(Map.of("to", new Tree.Numeral(BigDecimal.valueOf(grade.number()))));
    }
}
