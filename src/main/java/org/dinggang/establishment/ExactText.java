package org.dinggang.establishment;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Words an exact number: as a decimal where four places are enough for it, else as a fraction. */
final class ExactText {

    private static final BigInteger FINEST = BigInteger.valueOf(10_000);

    private ExactText() {}

    /** The number, exactly. */
    static String of(BigFraction number) {
        return FINEST.mod(number.getDenominator()).signum() == 0
                ? new BigDecimal(number.getNumerator().multiply(FINEST.divide(number.getDenominator())), 4)
                        .stripTrailingZeros()
                        .toPlainString()
                : number.getNumerator() + "/" + number.getDenominator();
    }

    /** The largest whole number that is not above it. */
    static int floor(BigFraction number) {
        BigInteger[] parts = number.getNumerator().divideAndRemainder(number.getDenominator());
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).intValueExact();
    }

    /** The smallest whole number that is not below it. */
    static int ceiling(BigFraction number) {
        return -floor(number.negate());
    }
}
