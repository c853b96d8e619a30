package org.dinggang.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Grade (等级) of a technical post: 1 is the highest, 13 the lowest. Natural order is from the highest grade down.
 *
 * @param number 1 to 13
 */
public record Grade(int number) implements Comparable<Grade> {

    /** Number of the highest grade. */
    public static final int HIGHEST = 1;

    /** Number of the lowest grade. */
    public static final int LOWEST = 13;

    private static final List<Grade> ALL =
            IntStream.rangeClosed(HIGHEST, LOWEST).mapToObj(Grade::new).toList();

    public Grade {
        if (number < HIGHEST || number > LOWEST) {
            throw new IllegalArgumentException("A grade is a number from 1 to 13, not " + number);
        }
    }

    /** The grade of that number. */
    public static Grade of(int number) {
        return isGrade(number) ? ALL.get(number - 1) : new Grade(number);
    }

    /** Whether the number is that of a grade. */
    public static boolean isGrade(int number) {
        return number >= HIGHEST && number <= LOWEST;
    }

    /** All grades from the highest down. */
    public static List<Grade> all() {
        return ALL;
    }

    /** The rank (层级) that this grade belongs to. */
    public Rank rank() {
        return Rank.of(this);
    }

    /** Whether this grade is better than the other, that is, has the smaller number. */
    public boolean isAbove(Grade other) {
        return number < other.number;
    }

    /** The grade one step up, if there is one. */
    public Optional<Grade> next() {
        return number == HIGHEST ? Optional.empty() : Optional.of(of(number - 1));
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
