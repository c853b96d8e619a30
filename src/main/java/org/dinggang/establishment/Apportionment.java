package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.dinggang.policy.Rounding;

/** Makes whole posts of shares, by one of the ways of rounding. The numbers always add up to the posts that there are. */
final class Apportionment {

    private static final BigFraction HALF = BigFraction.of(1, 2);

    private final int base;
    private final List<Portion> portions;
    private final List<BigFraction> exact;
    private final int[] numbers;

    private Apportionment(int base, List<Portion> portions) {
        this.base = base;
        this.portions = portions;
        this.exact = portions.stream()
                .map(portion -> portion.share().value().multiply(base))
                .toList();
        this.numbers = new int[portions.size()];
    }

    /**
     * Whole posts for every portion.
     *
     * @param base the posts that there are, at least 0
     * @param portions from the highest down, at least one; their shares make up the whole
     * @param rounding any but {@link Rounding#TABLE}, which is not calculated
     */
    static List<Arithmetic> of(int base, List<Portion> portions, Rounding rounding) {
        BigFraction sum =
                portions.stream().map(portion -> portion.share().value()).reduce(BigFraction.ZERO, BigFraction::add);
        if (sum.compareTo(BigFraction.ONE) != 0) {
            throw new IllegalArgumentException("Shares make up the whole, not " + sum);
        }
        Apportionment apportionment = new Apportionment(base, portions);
        return switch (rounding) {
            case FLOOR_CASCADE -> apportionment.cascade();
            case FLOOR_LOWEST -> apportionment.floorLowest();
            case HALF_UP -> apportionment.halfUp();
            case LARGEST_REMAINDER -> apportionment.largestRemainder();
            case TABLE -> throw new IllegalArgumentException("The numbers of a table are given");
        };
    }

    private List<Arithmetic> cascade() {
        List<Arithmetic> steps = new ArrayList<>();
        BigFraction received = BigFraction.ZERO;
        for (int index = 0; index < numbers.length; index++) {
            BigFraction available = exact.get(index).add(received);
            numbers[index] = ExactText.floor(available);
            BigFraction passed = available.subtract(numbers[index]);
            steps.add(step(index, received, passed, Rounding.FLOOR_CASCADE));
            received = passed;
        }
        return steps;
    }

    private List<Arithmetic> floorLowest() {
        for (int index = 0; index < numbers.length - 1; index++) {
            numbers[index] = ExactText.floor(exact.get(index));
        }
        numbers[numbers.length - 1] = base - above();
        return lowestTakesTheRest(Rounding.FLOOR_LOWEST);
    }

    private List<Arithmetic> halfUp() {
        int lowest = numbers.length - 1;
        for (int index = 0; index < lowest; index++) {
            numbers[index] = ExactText.floor(exact.get(index).add(HALF));
        }
        for (int index = lowest - 1; index >= 0 && above() > base; index--) {
            numbers[index] -= Math.min(numbers[index], above() - base);
        }
        numbers[lowest] = base - above();
        return lowestTakesTheRest(Rounding.HALF_UP);
    }

    private List<Arithmetic> largestRemainder() {
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = ExactText.floor(exact.get(index));
        }
        Comparator<Integer> largest = Comparator.comparing(this::overNumber, Comparator.reverseOrder());
        IntStream.range(0, numbers.length)
                .boxed()
                .sorted(largest.thenComparing(Comparator.reverseOrder()))
                .limit(base - Arrays.stream(numbers).sum())
                .toList()
                .forEach(index -> numbers[index]++);
        List<Arithmetic> steps = new ArrayList<>();
        for (int index = 0; index < numbers.length; index++) {
            steps.add(step(index, BigFraction.ZERO, overNumber(index), Rounding.LARGEST_REMAINDER));
        }
        return steps;
    }

    private List<Arithmetic> lowestTakesTheRest(Rounding rounding) {
        List<Arithmetic> steps = new ArrayList<>();
        BigFraction left = BigFraction.ZERO;
        int lowest = numbers.length - 1;
        for (int index = 0; index < lowest; index++) {
            steps.add(step(index, BigFraction.ZERO, overNumber(index), rounding));
            left = left.add(overNumber(index));
        }
        steps.add(step(lowest, left, BigFraction.ZERO, rounding));
        return steps;
    }

    private BigFraction overNumber(int index) {
        return exact.get(index).subtract(numbers[index]);
    }

    private int above() {
        return Arrays.stream(numbers, 0, numbers.length - 1).sum();
    }

    private Arithmetic step(int index, BigFraction received, BigFraction passed, Rounding rounding) {
        Portion portion = portions.get(index);
        return new Arithmetic(
                portion.place(),
                Arithmetic.Kind.SHARE,
                base,
                portion.share(),
                received,
                numbers[index],
                passed,
                rounding);
    }
}
