package org.dinggang.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identity number of a citizen (公民身份号码, GB 11643-1999), or one with its middle hidden, which says nothing but how it begins and ends.
 *
 * @param value 18 characters
 */
public record IdentityNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern MASKED_FORM = Pattern.compile("[1-9]\\d{5}\\*{8}\\d{3}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int BIRTH = 6;
    private static final int SEQUENCE = 14;

    public IdentityNumber {
        Text wrong = problem(value);
        if (wrong != null) {
            throw new IllegalArgumentException(wrong.en());
        }
    }

    /** What is wrong with such a number; null where nothing is. The message does not repeat the number. */
    public static @Nullable Text problem(String value) {
        if (MASKED_FORM.matcher(value).matches()) {
            return null;
        }
        if (!FORM.matcher(value).matches()) {
            return new Text(
                    "身份证号应为18位：17位数字和1位校验码（数字或X）",
                    "an identity number has 18 characters: 17 digits and a check digit, 0 to 9 or X");
        }
        if (birthDate(value) == null) {
            return new Text("身份证号第7至14位不是存在的日期", "characters 7 to 14 of the identity number are no existing date");
        }
        if (checkDigit(value) != value.charAt(value.length() - 1)) {
            return new Text(
                    "身份证号的校验码不符，请核对各位数字", "the check digit of the identity number does not fit; compare its digits");
        }
        return null;
    }

    /** Whether its middle is hidden. */
    public boolean isMasked() {
        return value.indexOf('*') >= 0;
    }

    /** The number with its middle hidden, as in {@code 110105********002X}. */
    public String masked() {
        return value.substring(0, BIRTH) + "*".repeat(SEQUENCE - BIRTH) + value.substring(SEQUENCE);
    }

    /** The date of birth in it; null where it is hidden. */
    public @Nullable LocalDate birthDate() {
        return isMasked() ? null : birthDate(value);
    }

    /** The sex in it. */
    public Sex sex() {
        return (value.charAt(SEQUENCE + 2) - '0') % 2 == 1 ? Sex.M : Sex.F;
    }

    /** The number with its middle hidden: the whole number is in no log and no message. */
    @Override
    public String toString() {
        return masked();
    }

    private static @Nullable LocalDate birthDate(String value) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(value.substring(BIRTH, BIRTH + 4)),
                    Integer.parseInt(value.substring(BIRTH + 4, BIRTH + 6)),
                    Integer.parseInt(value.substring(BIRTH + 6, SEQUENCE)));
            return date.getYear() >= 1900 ? date : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** ISO 7064, MOD 11-2. */
    private static char checkDigit(String value) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * (value.charAt(index) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
