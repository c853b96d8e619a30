package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.dinggang.policy.Ratio;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Shares become whole posts: what holds of every ratio")
class ApportionmentPropertyTest {

    private static final List<Rounding> CALCULATED =
            List.of(Rounding.FLOOR_CASCADE, Rounding.FLOOR_LOWEST, Rounding.HALF_UP, Rounding.LARGEST_REMAINDER);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbersAddUpAndAreNeverNegative(long seed) {
        Sample sample = Sample.of(seed);
        for (Rounding rounding : CALCULATED) {
            List<Integer> numbers = numbers(sample.posts, sample.ratio, rounding);
            assertThat(numbers).allMatch(number -> number >= 0);
            assertThat(numbers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(sample.posts);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundingDownNeverExceedsACumulativeShareAndTheCascadeGivesMost(long seed) {
        Sample sample = Sample.of(seed);
        List<Integer> cascade = cumulative(numbers(sample.posts, sample.ratio, Rounding.FLOOR_CASCADE));
        List<Integer> lowest = cumulative(numbers(sample.posts, sample.ratio, Rounding.FLOOR_LOWEST));
        BigFraction share = BigFraction.ZERO;
        List<Share> shares = Ratio.parse(sample.ratio).orElseThrow().shares();
        for (int index = 0; index < shares.size(); index++) {
            share = share.add(shares.get(index).value());
            BigFraction exact = share.multiply(sample.posts);
            assertThat(BigFraction.of(cascade.get(index))).isLessThanOrEqualTo(exact);
            assertThat(cascade.get(index)).isGreaterThanOrEqualTo(lowest.get(index));
            assertThat(BigFraction.of(cascade.get(index) + 1)).isGreaterThan(exact);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allWaysAgreeWhereSharesAreWhole(long seed) {
        Random random = new Random(seed);
        List<String> parts = new ArrayList<>();
        int sum = 0;
        for (int index = 0; index < 2 + random.nextInt(4); index++) {
            int part = 1 + random.nextInt(20);
            parts.add(Integer.toString(part));
            sum += part;
        }
        int posts = sum * random.nextInt(50);
        String ratio = String.join(":", parts);
        for (Rounding rounding : CALCULATED) {
            assertThat(numbers(posts, ratio, rounding)).isEqualTo(numbers(posts, ratio, Rounding.FLOOR_CASCADE));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onePostMoreNeverLowersACumulativeNumberOfTheCascade(long seed) {
        Sample sample = Sample.of(seed);
        List<Integer> before = cumulative(numbers(sample.posts, sample.ratio, Rounding.FLOOR_CASCADE));
        List<Integer> after = cumulative(numbers(sample.posts + 1, sample.ratio, Rounding.FLOOR_CASCADE));
        for (int index = 0; index < before.size(); index++) {
            assertThat(after.get(index)).isGreaterThanOrEqualTo(before.get(index));
        }
    }

    @Test
    @DisplayName("With one post more in all, largest remainders take one away (the Alabama paradox)")
    void largestRemaindersAreNotMonotone() {
        assertThat(numbers(10, "6:6:2", Rounding.LARGEST_REMAINDER)).containsExactly(4, 4, 2);
        assertThat(numbers(11, "6:6:2", Rounding.LARGEST_REMAINDER)).containsExactly(5, 5, 1);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static List<Integer> numbers(int posts, String ratio, Rounding rounding) {
        return Apportionment.of(posts, ApportionmentTest.portions(ratio), rounding).stream()
                .map(Arithmetic::number)
                .toList();
    }

    private static List<Integer> cumulative(List<Integer> numbers) {
        List<Integer> sums = new ArrayList<>();
        int sum = 0;
        for (int number : numbers) {
            sum += number;
            sums.add(sum);
        }
        return sums;
    }

    private record Sample(int posts, String ratio) {
        static Sample of(long seed) {
            Random random = new Random(seed);
            List<String> parts = new ArrayList<>();
            int count = 2 + random.nextInt(4);
            for (int index = 0; index < count; index++) {
                String part = random.nextInt(13) + (random.nextBoolean() ? ".5" : "");
                parts.add(part);
            }
            parts.set(random.nextInt(count), "3.5");
            return new Sample(random.nextInt(400), String.join(":", parts));
        }
    }
}
