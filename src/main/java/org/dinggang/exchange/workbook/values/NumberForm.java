package org.dinggang.exchange.workbook.values;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;

/** Numbers: counts of people and posts, points. */
public final class NumberForm implements ValueForm {

    private static final Pattern FORM = Pattern.compile("([-+]?\\d{1,12}(?:\\.\\d{1,10})?)(?:人|名|个|分|年)?");

    private final boolean whole;

    private NumberForm(boolean whole) {
        this.whole = whole;
    }

    /** Whole numbers. */
    public static NumberForm whole() {
        return new NumberForm(true);
    }

    /** Numbers with decimals. */
    public static NumberForm decimal() {
        return new NumberForm(false);
    }

    @Override
    public Tree read(Content content) throws UnusableValueException {
        if (content instanceof Content.Words words && Typed.meansNone(words.value())) {
            return new Tree.Nothing();
        }
        BigDecimal number = number(content);
        if (whole && number.stripTrailingZeros().scale() > 0) {
            throw noNumber(content);
        }
        return new Tree.Numeral(whole ? number.setScale(0) : number);
    }

    private BigDecimal number(Content content) throws UnusableValueException {
        if (content instanceof Content.Numeral number) {
            return number.value();
        }
        Matcher matcher = FORM.matcher(Typed.compact(Typed.words(content)));
        if (!(content instanceof Content.Words) || !matcher.matches()) {
            throw noNumber(content);
        }
        return new BigDecimal(matcher.group(1));
    }

    private UnusableValueException noNumber(Content content) {
        String shown = Typed.shown(Typed.words(content));
        return whole
                ? new UnusableValueException(shown + "不是整数", shown + " is no whole number")
                : new UnusableValueException(shown + "不是数字", shown + " is no number");
    }
}
