package org.dinggang.policy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A share or a part of a ratio, exactly.
 *
 * @param value at least 0
 */
public record Share(BigFraction value) implements Comparable<Share> {

    /** Nothing. */
    public static final Share NONE = new Share(BigFraction.ZERO);

    /** The whole. */
    public static final Share WHOLE = new Share(BigFraction.ONE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(%|/([1-9]\\d{0,8}))?");
    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final BigInteger FINEST = BigInteger.valueOf(10_000);

    public Share {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A share is at least 0, not " + value);
        }
    }

    /** Reads "22/100", "22%" or "0.5"; empty where the text is none of these. */
    public static Optional<Share> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().replace('％', '%'));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigFraction number = fraction(new BigDecimal(matcher.group(1)));
        if (matcher.group(2) == null) {
            return Optional.of(new Share(number));
        }
        BigFraction divisor = matcher.group(3) == null ? HUNDRED : BigFraction.of(Integer.parseInt(matcher.group(3)));
        return Optional.of(new Share(number.divide(divisor)));
    }

    private static BigFraction fraction(BigDecimal number) {
        return BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    /** In percent where two decimals are enough for it, else as a fraction. */
    @Override
    public String toString() {
        BigInteger rest = FINEST.mod(value.getDenominator());
        return rest.signum() == 0
                ? new BigDecimal(value.getNumerator().multiply(FINEST.divide(value.getDenominator())), 2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%"
                : value.getNumerator() + "/" + value.getDenominator();
    }
}
