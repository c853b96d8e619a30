package org.dinggang.exchange.workbook.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;

/** Grades: 7, 七级, 7级, Ⅶ级, 专技七级, 专业技术七级, 副高七级. */
public final class GradeForm implements ValueForm {

    private static final Pattern FORM = Pattern.compile(
            "(?:专业技术|专技|技术)?(?:岗位|岗)?(正高|副高|中|助理|初|员)?级?(?:岗位|岗)?第?(\\d{1,2}|十[一二三]?|[一二三四五六七八九]|[IVX]{1,4})(?:级|等)?(?:岗位|岗)?");
    private static final BigDecimal LOWEST = BigDecimal.valueOf(Grade.LOWEST);
    private static final List<String> NUMERALS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三");

    private static final List<String> ROMAN_NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");

    @Override
    public Tree read(Content content) throws UnusableValueException {
        if (content instanceof Content.Words words && Typed.meansNone(words.value())) {
            return new Tree.Nothing();
        }
        if (content instanceof Content.Numeral number
                && number.value().scale() <= 0
                && number.value().signum() > 0
                && number.value().compareTo(LOWEST) <= 0) {
            return new Tree.Numeral(number.value().setScale(0));
        }
        String words = Typed.words(content);
        if (content instanceof Content.Day) {
            throw noGrade(words);
        }
        return new Tree.Numeral(BigDecimal.valueOf(parse(words).number()));
    }

    /** The grade that the words mean. */
    static Grade parse(String words) throws UnusableValueException {
        return find(words).orElseThrow(() -> noGrade(words));
    }

    /**
     * The grade that the words mean; empty where they name none.
     *
     * @throws UnusableValueException where they name a rank that does not have the grade
     */
    public static Optional<Grade> find(String words) throws UnusableValueException {
        Matcher matcher = FORM.matcher(Typed.compact(words));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = number(matcher.group(2));
        if (!Grade.isGrade(number)) {
            return Optional.empty();
        }
        Grade grade = Grade.of(number);
        if (matcher.group(1) != null && !ranks(matcher.group(1)).contains(grade.rank())) {
            throw new UnusableValueException(
                    Typed.shown(words) + "自相矛盾：" + number + "级属于"
                            + grade.rank().label().zh() + "；请只写全国统一的等级1至13",
                    Typed.shown(words) + " contradicts itself: grade " + number + " is "
                            + grade.rank().label().en() + "; write the national grade from 1 to 13 alone");
        }
        return Optional.of(grade);
    }

    /** The number that the numeral means; 0 for one that means none. */
    private static int number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        return Math.max(NUMERALS.indexOf(numeral), ROMAN_NUMERALS.indexOf(numeral)) + 1;
    }

    private static List<Rank> ranks(String word) {
        return switch (word) {
            case "正高" -> List.of(Rank.FULL_SENIOR);
            case "副高" -> List.of(Rank.ASSOCIATE_SENIOR);
            case "中" -> List.of(Rank.INTERMEDIATE);
            case "助理" -> List.of(Rank.ASSISTANT);
            case "员" -> List.of(Rank.TECHNICIAN);
            default -> List.of(Rank.ASSISTANT, Rank.TECHNICIAN);
        };
    }

    private static UnusableValueException noGrade(String words) {
        return new UnusableValueException(
                Typed.shown(words) + "不是专业技术岗位等级；请写1至13，如7或七级",
                Typed.shown(words) + " is no grade of technical posts; write 1 to 13, for instance 7 or 七级");
    }
}
