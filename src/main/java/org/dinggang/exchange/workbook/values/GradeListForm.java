package org.dinggang.exchange.workbook.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;

/** Several grades in one cell: 5、6、7 or 5-7. */
public final class GradeListForm implements ValueForm {

    @Override
    public Tree read(Content content) throws UnusableValueException {
        TreeSet<Grade> grades = new TreeSet<>();
        if (content instanceof Content.Day) {
            grades.addAll(rangeOf(content).grades());
        } else {
            for (String element : Typed.elements(Typed.words(content))) {
                grades.addAll(rangeOf(new Content.Words(element)).grades());
            }
        }
        List<Tree> numbers = new ArrayList<>();
        grades.forEach(grade -> numbers.add(new Tree.Numeral(BigDecimal.valueOf(grade.number()))));
        return new Tree.Items(numbers);
    }

    private static GradeRange rangeOf(Content content) throws UnusableValueException {
        return GradeRangeForm.find(content).orElseThrow(() -> {
            String shown = Typed.shown(Typed.words(content));
            return new UnusableValueException(
                    shown + "不是岗位等级；请写成5、6、7或5-7", shown + " is no grade; write 5、6、7 or 5-7");
        });
    }
}
