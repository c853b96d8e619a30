package org.dinggang.model;

import java.math.BigDecimal;

/**
 * Merit (竞聘得分): competition score from 0 to 100 with two decimals.
 *
 * @param hundredths the score in hundredths of a point, 0 to 10,000
 */
public record Merit(int hundredths) {

    /** Full marks, in hundredths. */
    public static final int MAXIMUM = 10_000;

    public Merit {
        if (hundredths < 0 || hundredths > MAXIMUM) {
            throw new IllegalArgumentException("Merit is from 0 to 100: " + hundredths + " hundredths");
        }
    }

    /**
     * Merit in points.
     *
     * @throws ArithmeticException where the number has more than two decimals
     * @throws IllegalArgumentException where it is not between 0 and 100
     */
    public static Merit ofPoints(BigDecimal points) {
        return new Merit(points.movePointRight(2).intValueExact());
    }

    /** The score in points. */
    public BigDecimal points() {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
