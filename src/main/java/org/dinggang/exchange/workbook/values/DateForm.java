package org.dinggang.exchange.workbook.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Text;

/**
 * Dates: as date cells, also such as have lost their format, 2021-12-30, 2021.12.30, 20211230, 2021年12月30日; a month alone
 * means its first day.
 */
public final class DateForm implements ValueForm {

    private static final Pattern TIME = Pattern.compile("(?<=\\d|日)[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:月份?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Whole numbers of this size, from 1927 to 2064, are date cells that lost their format: no other date is written so. */
    private static final int SERIAL_FROM = 10_000;

    private static final int SERIAL_TO = 60_000;

    private final Set<String> alsoNone;

    /**
     * Dates.
     *
     * @param alsoNone words that say there is no date in this column, beside 无 and the like
     */
    public DateForm(String... alsoNone) {
        this.alsoNone = Set.of(alsoNone);
    }

    @Override
    public Tree read(Content content) throws UnusableValueException {
        return switch (content) {
            case Content.Day day when isTypedAsNumber(day) -> of(ofNumber(day.serial()));
            case Content.Day day -> of(Days.of(day).orElseThrow(() -> noDate(Typed.words(content))));
            case Content.Numeral number -> {
                Optional<LocalDate> day = unformattedDay(number);
                yield of(day.isPresent() ? day.get() : ofNumber(number.value()));
            }
            case Content.Words words -> ofWords(words.value());
            case Content.IsoDay day -> ofWords(day.value());
            case Content.Truth truth -> throw noDate(Typed.words(content));
            case Content.Failure failure -> throw noDate(failure.code());
            case Content.NotCalculated none -> throw noDate("");
        };
    }

    @Override
    public Optional<Text> doubt(Content content) {
        return content instanceof Content.Numeral number
                ? unformattedDay(number)
                        .map(day -> new Text(
                                "数字" + number.value().toPlainString() + "按Excel的日期数理解为" + day,
                                "the number " + number.value().toPlainString()
                                        + " is taken for the date that Excel counts so, " + day))
                : Optional.empty();
    }

    /** In a date cell 2021.12 and 202112 are kept as those numbers, which as days are in 1905 and in the 25th century. */
    private static boolean isTypedAsNumber(Content.Day day) {
        int number = day.serial().intValue();
        return isYear(number) || isYear(number / 100);
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private Tree ofWords(String words) throws UnusableValueException {
        String text = Typed.withHyphens(TIME.matcher(Typed.stripped(words)).replaceFirst(""));
        if (alsoNone.contains(Typed.compact(words)) || Typed.meansNone(words)) {
            return new Tree.Nothing();
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return of(date(words, day.group(1), day.group(2), day.group(3)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return of(date(words, month.group(1), month.group(2), "1"));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return of(ofDigits(words, digits));
        }
        throw noDate(words);
    }

    private static LocalDate ofNumber(BigDecimal number) throws UnusableValueException {
        String digits = number.toPlainString();
        int year = number.signum() > 0 && number.precision() - number.scale() == 4 ? number.intValue() : 0;
        if (year >= FIRST_YEAR && year <= LAST_YEAR && number.scale() > 0) {
            return ofYearAndFraction(number, year);
        }
        Matcher whole = DIGITS.matcher(digits);
        if (whole.matches()) {
            return ofDigits(digits, whole);
        }
        throw noDate(digits);
    }

    /** 2021.12 typed as a number. */
    private static LocalDate ofYearAndFraction(BigDecimal number, int year) throws UnusableValueException {
        String digits = number.toPlainString();
        String fraction = digits.substring(digits.indexOf('.') + 1);
        if (fraction.equals("1")) {
            throw new UnusableValueException(
                    "数字" + digits + "可能是1月，也可能是10月（数字会丢掉末尾的0）；请写成" + year + "-01或" + year + "-10",
                    "the number " + digits + " may be January or October (a number loses its last 0); write " + year
                            + "-01 or " + year + "-10");
        }
        if (fraction.length() > 2) {
            throw noDate(digits);
        }
        return date(digits, Integer.toString(year), fraction, "1");
    }

    private static LocalDate ofDigits(String words, Matcher digits) throws UnusableValueException {
        int year = Integer.parseInt(digits.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw noDate(words);
        }
        return date(words, digits.group(1), digits.group(2), digits.group(3) == null ? "1" : digits.group(3));
    }

    private static Optional<LocalDate> unformattedDay(Content.Numeral number) {
        BigDecimal value = number.value();
        boolean isSerial = value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(SERIAL_FROM)) >= 0
                && value.compareTo(BigDecimal.valueOf(SERIAL_TO)) <= 0;
        return isSerial ? Days.of(new Content.Day(value, number.from1904())) : Optional.empty();
    }

    private static LocalDate date(String words, String year, String month, String day) throws UnusableValueException {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new UnusableValueException(
                    Typed.shown(words) + "不是日历上有的日期", Typed.shown(words) + " is no date of the calendar");
        }
    }

    private static Tree of(LocalDate date) {
        return new Tree.Words(date.toString());
    }

    private static UnusableValueException noDate(String words) {
        return new UnusableValueException(
                Typed.shown(words) + "不是日期；请写成2021-12-30（只知道月份时写成2021-12）",
                Typed.shown(words) + " is no date; write 2021-12-30 (2021-12 where only the month is known)");
    }
}
