package org.dinggang.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.dinggang.model.Grade;
import org.jspecify.annotations.Nullable;

/** Reads single values as what they should be; null, and a problem, where they are not. */
final class Scalars {

    /** Longest string that a case may hold, in UTF-16 units. */
    static final int LONGEST_WORDS = 500;

    private static final int ISO_LENGTH = 10;
    private static final int INT_DIGITS = 10;
    private static final int FIRST_YEAR = 1900;

    private Scalars() {}

    /** A string with something in it and nothing in it that breaks a screen or a workbook. */
    static @Nullable String words(Tree value, Pointer pointer, Problems problems) {
        if (!(value instanceof Tree.Words words)) {
            if (!(value instanceof Tree.Unusable)) {
                problems.add(pointer, Complaints.notWords(value));
            }
            return null;
        }
        String text = words.value();
        if (text.isBlank()) {
            problems.add(pointer, Complaints.blank());
            return null;
        }
        if (text.length() > LONGEST_WORDS) {
            problems.add(pointer, Complaints.tooLong(LONGEST_WORDS));
            return null;
        }
        if (!isPrintable(text)) {
            problems.add(pointer, Complaints.unprintable(text));
            return null;
        }
        return text;
    }

    /** A grade from 1 to 13. */
    static @Nullable Grade grade(Tree value, Pointer pointer, Problems problems) {
        if (value instanceof Tree.Unusable) {
            return null;
        }
        Integer number = integer(value);
        if (number == null || !Grade.isGrade(number)) {
            problems.add(pointer, Complaints.notAGrade(value));
            return null;
        }
        return Grade.of(number);
    }

    /** A number from 0. */
    static @Nullable Integer count(Tree value, Pointer pointer, Problems problems, int greatest) {
        if (value instanceof Tree.Unusable) {
            return null;
        }
        Integer number = integer(value);
        if (number == null || number < 0 || number > greatest) {
            problems.add(pointer, Complaints.notACount(value, greatest));
            return null;
        }
        return number;
    }

    /** One of several words. */
    static <E> @Nullable E choice(Tree value, Pointer pointer, Problems problems, Map<String, E> choices) {
        if (value instanceof Tree.Unusable) {
            return null;
        }
        E choice = value instanceof Tree.Words words ? choices.get(words.value()) : null;
        if (choice == null) {
            problems.add(pointer, Complaints.notAChoice(value, choices.keySet()));
        }
        return choice;
    }

    /** The number as an int; null where it has decimals or is too large. */
    static @Nullable Integer integer(BigDecimal number) {
        boolean small = number.precision() - (long) number.scale() <= INT_DIGITS;
        try {
            return small ? (Integer) number.intValueExact() : null;
        } catch (ArithmeticException notAnInt) {
            return null;
        }
    }

    private static @Nullable Integer integer(Tree value) {
        return value instanceof Tree.Numeral number ? integer(number.value()) : null;
    }

    /** A date of the calendar, in the one ISO form. */
    static @Nullable LocalDate date(Tree value, Pointer pointer, Problems problems) {
        if (value instanceof Tree.Unusable) {
            return null;
        }
        LocalDate date = value instanceof Tree.Words words ? date(words) : null;
        if (date == null) {
            problems.add(pointer, Complaints.notADate(value));
        }
        return date;
    }

    private static @Nullable LocalDate date(Tree.Words words) {
        String text = words.value();
        if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, ISO_LENGTH);
        if (year < FIRST_YEAR || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static int digits(String text, int begin, int end) {
        int number = 0;
        for (int index = begin; index < end; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean isPrintable(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (Character.isISOControl(unit) || unit == '\uFFFE' || unit == '\uFFFF') {
                return false;
            }
            if (Character.isSurrogate(unit)) {
                boolean pair = index + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(index + 1));
                if (!pair) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }
}
